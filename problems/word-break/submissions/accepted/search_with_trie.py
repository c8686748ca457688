def word_break(s, word_dict):
    """Walk a trie of the words from every place that can be reached, each place once."""
    root = {}
    for word in word_dict:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node["end"] = True
    seen, todo = {0}, [0]
    while todo:
        node = root
        for at in range(todo.pop(), len(s)):
            node = node.get(s[at], {})
            if "end" in node and at + 1 not in seen:
                seen.add(at + 1)
                todo.append(at + 1)
    return len(s) in seen
