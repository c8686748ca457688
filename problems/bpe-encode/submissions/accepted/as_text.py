def bpe_encode(text, merges):
    """Keep the tokens as characters of a string: then str.replace merges from left to right."""
    ids = text.encode().decode("latin-1")
    for new, (left, right) in enumerate(merges, 256):
        ids = ids.replace(chr(left) + chr(right), chr(new))
    return list(map(ord, ids))
