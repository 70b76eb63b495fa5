package dev.watchbill.site;

import dev.watchbill.model.Page;
import dev.watchbill.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Pages' HTML as the Markdown engine writes it. */
final class SampleText {
    static final String RUNBOOK = """
            <p>The report that investors read every morning is built from this table. Late is bad; wrong is worse.</p>
            <div class="alert alert-warning"><p class="alert-title">Warning</p><p>Do not rerun the whole day before you know which source is late.</p></div>
            <h2 id="the-first-five-minutes">The first five minutes<a class="anchor" href="#the-first-five-minutes" aria-label="Link to this section"></a></h2>
            <ul>
            <li class="task"><label><input type="checkbox" data-task="1"> Say in <code>#data-incidents</code> that you are looking at it.</label></li>
            <li class="task"><label><input type="checkbox" data-task="2"> Open the run in the scheduler and read the last lines of the log.</label></li>
            <li class="task"><label><input type="checkbox" data-task="3" checked> Look whether the sources arrived.</label></li>
            </ul>
            <h2 id="check-the-sources">Check the sources<a class="anchor" href="#check-the-sources" aria-label="Link to this section"></a></h2>
            <p>Which loads are missing? Replace <code>warehouse.loads</code> with your table.<sup class="footnote-ref"><a href="#fn-1" id="fnref-1">1</a></sup></p>
            <div class="code" data-language="sql"><pre tabindex="0" role="group" aria-label="sql code"><code class="language-sql"><span class="tok-keyword">select</span> source, max(loaded_at) <span class="tok-keyword">as</span> last_load
            <span class="tok-keyword">from</span> warehouse.loads <span class="tok-keyword">where</span> day = <span class="tok-string">'2026-11-25'</span>
            <span class="tok-keyword">group by</span> source <span class="tok-keyword">order by</span> last_load; <span class="tok-comment">-- one line for each source, the latest load of each, oldest first</span>
            </code></pre></div>
            <div class="code" data-language="console"><pre tabindex="0" role="group" aria-label="console code"><code class="language-console"><span class="prompt">$ </span>airflow dags state aggregate_profit 2026-11-25
            <span class="output">running</span>
            </code></pre></div>
            <h3 id="what-the-answer-means">What the answer means<a class="anchor" href="#what-the-answer-means" aria-label="Link to this section"></a></h3>
            <div class="table" role="group" aria-label="Table" tabindex="0"><table><thead><tr><th>Last load</th><th>Meaning</th><th>Do</th></tr></thead><tbody>
            <tr><td>within the hour</td><td>The source is fine</td><td>Look at the transformation</td></tr>
            <tr><td>before midnight</td><td>The export did not run</td><td>Call the sales systems team</td></tr></tbody></table></div>
            <details><summary>Why not simply wait?</summary><p>Because the report is mailed at 04:30 whether the numbers are there or not.</p></details>
            <h2 id="roll-back">Roll back<a class="anchor" href="#roll-back" aria-label="Link to this section"></a></h2>
            <ol><li>Stop the schedule.</li><li>Deploy the version before.</li><li>Backfill the day, and press <kbd>Enter</kbd>.</li></ol>
            <h2 id="whom-to-tell">Whom to tell<a class="anchor" href="#whom-to-tell" aria-label="Link to this section"></a></h2>
            <blockquote><p>The profit figures of today are late. We expect them at … and will write again at ….</p></blockquote>
            <section class="footnotes"><ol><li id="fn-1"><p>Its name is in the <a href="https://wiki.example.com/warehouse">warehouse's list</a>. <a href="#fnref-1">↩</a></p></li></ol></section>
            """;

    static final String HANDBOOK = """
            <p>Everyone takes a week in turn.</p>
            <h2 id="hand-over">Hand over</h2><p>Write down what is open.</p>
            <h2 id="swap">Swap</h2><p>Ask first, then change the file.</p>
            <h2 id="holidays">Holidays</h2><p>They are planned a year ahead.</p>
            """;

    private SampleText() {}

    static List<Page.Section> sections(String title, String html) {
        List<Page.Section> sections = new ArrayList<>();
        SourceText source = new SourceText("content/x.md", "");
        sections.add(new Page.Section(1, title, "title", "", source.top()));
        for (Element heading : Jsoup.parseBodyFragment(html).select("h2, h3")) {
            StringBuilder text = new StringBuilder();
            for (Element next = heading.nextElementSibling();
                    next != null && !next.tagName().matches("h[1-6]");
                    next = next.nextElementSibling()) {
                text.append(next.text()).append(' ');
            }
            sections.add(new Page.Section(
                    heading.tagName().charAt(1) - '0',
                    heading.ownText(),
                    heading.id(),
                    text.toString().strip(),
                    source.top()));
        }
        return sections;
    }
}
