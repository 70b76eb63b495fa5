// Looks a query up in the index, which it loads piece by piece: names first, then the words and sections that it needs.
(scope => {
  const LIMIT = 12;
  const index = { words: [], sections: [] };

  scope.watchbillSearch = {
    names: data => { index.names = data; },
    words: (number, data) => { index.words[number] = data; },
    sections: (number, data) => { index.sections[number] = data; },
  };

  // With a way to load scripts, a function of a query and of what shows its hits: twice, where its texts tell more than its names.
  scope.watchbillLookup = load => {
    const pending = new Map();
    let asked = 0;

    const piece = src => {
      if (!pending.has(src)) pending.set(src, load(src).catch(() => pending.delete(src)));
      return pending.get(src);
    };
    const blockOf = page => Math.floor(page.number / index.names.block);
    // A block says of each page its title and what it belongs to, where these stand apart, and of each section its id and its heading.
    const told = hit => {
      const block = index.sections[blockOf(hit.page)]?.[hit.page.number % index.names.block];
      if (!block) return hit;
      const place = 2 + hit.section * 2;
      return { ...hit, title: block[0], of: block[1], ...(hit.section > 0 && { id: block[place], heading: block[place + 1] }) };
    };

    return async (text, show) => {
      const mine = ++asked;
      await Promise.all(["theme/matcher.js", "theme/search/names.js"].map(piece));
      const matcher = scope.watchbillMatcher;
      if (mine !== asked || !matcher || !index.names) return;
      index.pages ||= matcher.prepare(index.names);
      index.common ||= new Set(index.names.common);
      const names = matcher.byNames(text, index.pages, index.common);
      if (names.length || !text.trim()) show(matcher.merge(names, [], LIMIT).map(told));
      const words = matcher.wordsOf(text, index.common).filter(word => word.length > 1);
      const shardsOf = word => matcher.shardsFor(word, index.names.shards);
      await Promise.all([...new Set(words.flatMap(shardsOf))].map(number => piece(`theme/search/words-${number}.js`)));
      if (mine !== asked) return;
      const texts = matcher.byText(text, index.pages, word => shardsOf(word).map(number => index.words[number]).filter(Boolean), index.common);
      const hits = matcher.merge(names, texts, LIMIT);
      const blocks = new Set(hits.filter(hit => index.names.apart || hit.section > 0).map(hit => blockOf(hit.page)));
      await Promise.all([...blocks].map(number => piece(`theme/search/sections-${number}.js`)));
      if (mine === asked) show(hits.map(told));
    };
  };
})(self);
