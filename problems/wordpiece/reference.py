def wordpiece(word, vocab, unk="[UNK]"):
    """Take the longest piece that fits, again and again: O(n²) look-ups at worst, as in BERT's tokenizer."""
    pieces, found, start = set(vocab), [], 0
    while start < len(word):
        for end in range(len(word), start, -1):
            piece = ("##" if start else "") + word[start:end]
            if piece in pieces:
                found.append(piece)
                start = end
                break
        else:
            return [unk]
    return found
