def wordpiece(word, vocab, unk="[UNK]"):
    """Walk a trie of the pieces from each place and remember the last end of a piece."""
    first, inside = {}, {}
    for piece in vocab:
        for root, text in ((first, piece), (inside, piece[2:] if piece.startswith("##") else "")):
            for letter in text:
                root = root.setdefault(letter, {})
            root["end"] = piece
    found, start = [], 0
    while start < len(word):
        node, longest, end = inside if start else first, None, start
        for at in range(start, len(word)):
            node = node.get(word[at])
            if node is None:
                break
            if "end" in node:
                longest, end = node["end"], at + 1
        if longest is None:
            return [unk]
        found.append(longest)
        start = end
    return found
