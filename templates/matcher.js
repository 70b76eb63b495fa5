// Finds pages for a query. Pure: names and word shards in, ranked hits out. Also runs outside a browser, for tests.
(scope => {
  const squeeze = text => text.toLowerCase().normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, "");
  const parts = name => (name.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{L}--\p{Lu}]+|\p{N}+/gv) || []).map(part => part.toLowerCase());

  // Whether one letter added, left out, changed or swapped with its neighbour turns one word into the other.
  const oneTypo = (a, b) => {
    if (Math.abs(a.length - b.length) > 1) return false;
    let i = 0;
    while (i < a.length && i < b.length && a[i] === b[i]) i++;
    const same = (x, y) => a.slice(i + x) === b.slice(i + y);
    return same(1, 1) || same(1, 0) || same(0, 1)
      || (a[i] === b[i + 1] && a[i + 1] === b[i] && same(2, 2));
  };

  const typoInside = (query, key) => {
    const end = query.length + 1;
    for (const length of [query.length - 1, query.length, end]) {
      if (length <= key.length && oneTypo(query, key.slice(0, length))) return "prefix";
    }
    for (let from = 1; from + query.length - 1 <= key.length; from++) {
      for (const length of [query.length - 1, query.length, end]) {
        if (oneTypo(query, key.slice(from, from + length))) return "inside";
      }
    }
    return null;
  };

  // Each page of the index says how much of the address before it shares, and its title only where that is no name.
  const prepare = ({ pages, kinds, severities, groups }) => {
    let before = "";
    return pages.map(([shared, rest, told, code, group, ...names], number) => {
      const address = before.slice(0, shared) + rest;
      before = address;
      const stem = decodeURIComponent(address.replace(/\/$/, "").replace(/^.*\//, ""));
      const title = told || stem;
      const all = [title, stem, ...names];
      return { number, address, title, kind: kinds[code % kinds.length], severity: severities[Math.floor(code / kinds.length) - 1], of: groups[group], isOld: /\bdeprecated\b/i.test(title), names, keys: [...new Set(all.map(squeeze))], tokens: [...new Set(all.flatMap(parts))] };
    });
  };

  const wholeScore = (query, page, apart) => {
    let best = 0;
    page.keys.forEach((key, index) => {
      const near = query.length / Math.max(key.length, 1);
      let score = 0;
      if (key === query) score = 1100;
      else if (apart && key.endsWith(query)) score = 850 + 99 * near;
      else if (key.startsWith(query)) score = 740 + 99 * near;
      else if (query.length > 2 && key.includes(query)) score = 600 + 99 * near;
      if (score) best = Math.max(best, score - Math.min(index, 3));
    });
    return best;
  };

  // One typing error leaves one third of what is typed as it is, or more: only names that hold it are looked at closely.
  const thirds = query => {
    const length = Math.ceil(query.length / 3);
    return [query.slice(0, length), query.slice(length, 2 * length), query.slice(2 * length)];
  };

  const typoScore = (query, pieces, page) => {
    if (query.length < 4) return 0;
    let best = 0;
    for (const key of page.keys) {
      if (oneTypo(query, key)) return 560;
      const where = query.length > 5 && pieces.some(piece => key.includes(piece)) && typoInside(query, key);
      if (where) best = Math.max(best, (where === "prefix" ? 420 : 320) + 99 * query.length / key.length);
    }
    return best;
  };

  const wordScore = (word, page) => {
    let best = 0;
    for (const token of page.tokens) {
      if (token === word) return 100;
      if (token.startsWith(word)) best = Math.max(best, 80);
    }
    if (best) return best;
    if (word.length > 1 && page.keys.some(key => key.includes(word))) return 55;
    return word.length > 3 && page.tokens.some(token => oneTypo(word, token)) ? 40 : 0;
  };

  const wordsOf = (text, common) => text.split(/[\s/._-]+/).map(squeeze).filter(word => word && !common.has(word));

  // Typing errors are looked for only where what is typed finds little: it costs most of the time.
  const ENOUGH = 12;

  const byNames = (text, pages, common) => {
    const query = squeeze(text);
    if (!query) return [];
    const words = wordsOf(text, common);
    const scored = typo => pages.map(page => {
      let score = wholeScore(query, page, words.length > 1) || typo(page);
      if (words.length) {
        const each = words.map(word => wordScore(word, page));
        const spread = each.reduce((sum, one) => sum + one, 0) / words.length;
        const covered = Math.min(1, words.join("").length / Math.max(1, page.keys[0].length));
        if (each.every(Boolean)) score = Math.max(score, 350 + 2 * spread + 40 * covered);
      }
      if (score && page.kind === "runbook") score += 25;
      if (score && page.isOld) score -= 100;
      return { page, score, section: -1 };
    }).filter(hit => hit.score > 0);
    const plain = scored(() => 0);
    if (plain.length >= ENOUGH) return plain;
    const pieces = thirds(query);
    return scored(page => typoScore(query, pieces, page));
  };

  // The words of the loaded shards that a query word means, with how well they fit.
  const meant = (word, shards) => {
    const found = [];
    for (const shard of shards) for (const [key, hits] of Object.entries(shard)) {
      if (key === word) found.push([hits, 1]);
      else if (key.startsWith(word)) found.push([hits, 0.7]);
    }
    if (found.length || word.length < 5) return found;
    for (const shard of shards) for (const [key, hits] of Object.entries(shard)) if (oneTypo(word, key)) found.push([hits, 0.4]);
    return found;
  };

  const byText = (text, pages, shardsOf, common) => {
    // The index holds no word of one letter or digit.
    const words = wordsOf(text, common).filter(word => word.length > 1);
    if (!words.length) return [];
    const perWord = words.map(word => {
      const places = new Map();
      for (const [[headings, ...codes], fit] of meant(word, shardsOf(word))) {
        codes.forEach((code, index) => {
          const score = fit * (index < headings ? 60 : 20);
          if (score > (places.get(code) || 0)) places.set(code, score);
        });
      }
      return places;
    });
    const totals = new Map();
    perWord.forEach((places, index) => places.forEach((score, code) => {
      const number = code >> 8;
      if (!totals.has(number)) totals.set(number, { sections: new Map(), words: new Set() });
      const total = totals.get(number);
      total.sections.set(code & 255, (total.sections.get(code & 255) || 0) + score);
      total.words.add(index);
    }));
    const hits = [];
    totals.forEach((total, number) => {
      const page = pages[number];
      if (!page || !words.every((word, index) => total.words.has(index) || wordScore(word, page))) return;
      const [section, score] = [...total.sections].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
      hits.push({ page, section, score: 100 + score / words.length });
    });
    return hits;
  };

  const merge = (names, texts, limit) => {
    const byPage = new Map();
    names.forEach(hit => byPage.set(hit.page.number, { ...hit }));
    texts.forEach(hit => {
      const known = byPage.get(hit.page.number);
      if (!known) byPage.set(hit.page.number, hit);
      else if (known.score < 560) Object.assign(known, { section: hit.section, score: known.score + hit.score / 10 });
    });
    return [...byPage.values()].sort((a, b) => b.score - a.score || a.page.number - b.page.number).slice(0, limit);
  };

  // The shards that hold the words beginning with a word: shards go by alphabet, each named by its first word.
  // Two letters begin so many words that only those are looked for which are no longer.
  const shardsFor = (word, starts) => {
    const after = starts.findIndex(start => start > word);
    const first = Math.max(0, (after < 0 ? starts.length : after) - 1);
    const wanted = [first];
    const most = word.length < 3 ? 1 : 2;
    for (let i = first + 1; i < starts.length && starts[i].startsWith(word) && wanted.length < most; i++) wanted.push(i);
    return starts.length ? wanted : [];
  };

  scope.watchbillMatcher = { prepare, byNames, byText, merge, shardsFor, wordsOf };
})(self);
