package dev.watchbill.site;

import dev.watchbill.model.Address;
import dev.watchbill.model.Person;
import dev.watchbill.model.Pipeline;
import dev.watchbill.model.Team;
import dev.watchbill.source.Located;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** People, teams and pipelines as one page shows them: with links that begin at that page. */
record Names(Facts facts, Links links) {
    PersonView person(String id) {
        Person person = facts.person(id);
        if (person == null) {
            return new PersonView(id, initial(id), 0, null, null, null);
        }
        return new PersonView(
                person.name(),
                initial(person.name()),
                facts.colour(id),
                links.to(Address.person(id)),
                person.email(),
                person.chat());
    }

    private static String initial(String name) {
        return name.isEmpty() ? "" : Character.toString(name.codePointAt(0));
    }

    List<PipelineView.Owner> owners(Pipeline pipeline) {
        List<PipelineView.Owner> owners = new ArrayList<>(2);
        addOwner(owners, "primary", pipeline.primary());
        addOwner(owners, "secondary", pipeline.secondary());
        return List.copyOf(owners);
    }

    private void addOwner(List<PipelineView.Owner> owners, String role, @Nullable Located<String> person) {
        if (person != null) {
            owners.add(new PipelineView.Owner(role, person(person.value())));
        }
    }

    List<PipelineView.Party> parties(List<Located<String>> ids) {
        return ids.stream().map(id -> party(id.value())).toList();
    }

    private PipelineView.Party party(String id) {
        Pipeline pipeline = facts.pipeline(id);
        if (pipeline != null) {
            return new PipelineView.Party(pipeline.name(), links.to(Address.pipeline(id)), null);
        }
        Team team = facts.catalog.teams().get(id);
        return team == null
                ? new PipelineView.Party(id, null, null)
                : new PipelineView.Party(team.name(), null, Contact.of(team.contact()));
    }

    PipelineView.Row pipelineRow(Pipeline pipeline) {
        String id = pipeline.id().value();
        return new PipelineView.Row(
                id,
                pipeline.name(),
                links.to(Address.pipeline(id)),
                pipeline.audience() == null ? null : pipeline.audience().value(),
                owners(pipeline),
                pipeline.sla() == null ? null : SlaView.of(pipeline.sla(), facts.now),
                facts.runbooksOf(id).size());
    }
}
