def wordpiece(word, vocab, unk="[UNK]"):
    """Recurse on the rest of the word behind the longest piece; None means that there is no piece."""
    pieces = frozenset(vocab)

    def split(rest, mark):
        if not rest:
            return []
        size = next((size for size in range(len(rest), 0, -1) if mark + rest[:size] in pieces), 0)
        tail = split(rest[size:], "##") if size else None
        return None if tail is None else [mark + rest[:size], *tail]

    found = split(word, "")
    return [unk] if found is None else found
