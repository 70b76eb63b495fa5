package dev.watchbill.build;

/** Content that says the same words wherever it may say any. */
final class HostileNames {
    private HostileNames() {}

    /**
     * Says it wherever any words may stand.
     *
     * @param quoted the words, quoted for YAML
     */
    static BuiltContent wherever(BuiltContent content, String quoted) {
        return content.with("site.yaml", said("""
                        title: NAME
                        description: NAME
                        url: https://runbooks.example/
                        """, quoted))
                .with("people.yaml", said("""
                        sam: { name: NAME, chat: NAME }
                        kim: { name: NAME }
                        lou: { name: Lou }
                        """, quoted))
                .with("teams.yaml", said("finance: { name: NAME, contact: NAME }\n", quoted))
                .with("pipelines/profit.yaml", said("""
                        name: NAME
                        pipelines:
                          etl:
                            name: NAME
                            audience: NAME
                            primary: sam
                            secondary: kim
                            sla: { available_by: 04:00 UTC, text: NAME }
                            downstream: [finance]
                        """, quoted))
                .with("oncall/team.yaml", said("""
                        name: NAME
                        handoff: Monday 09:00
                        roles: [primary]
                        rotation:
                          - from: 2026-01-05
                            order: [{ primary: sam }, { primary: kim }]
                        unavailable: [{ who: lou, from: 2027-12-24, to: 2027-12-24, note: NAME }]
                        holidays:
                          days: [{ date: 2026-12-25, name: NAME, primary: sam }]
                        """, quoted))
                .with("runbooks/etl.md", said("""
                        ---
                        title: NAME
                        description: NAME
                        pipeline: etl
                        dashboards: [https://x.example/]
                        tags: [NAME]
                        ---
                        # Steps
                        """, quoted));
    }

    /** Adds the places where words have a form to keep. */
    static BuiltContent alsoWhereAFormIsAsked(BuiltContent content, String quoted) {
        return content.with("teams.yaml", said("NAME: { name: NAME, contact: NAME }\n", quoted))
                .with("people.yaml", said("""
                        NAME: { name: NAME, email: NAME, time_zone: NAME }
                        sam: { name: Sam }
                        kim: { name: Kim }
                        lou: { name: Lou }
                        """, quoted))
                .with("runbooks/alert.md", said("""
                        ---
                        alerts: [NAME]
                        aliases: [NAME]
                        dashboards: [NAME]
                        severity: NAME
                        ---
                        # Alert
                        """, quoted));
    }

    private static String said(String text, String quoted) {
        return text.replace("NAME", quoted);
    }
}
