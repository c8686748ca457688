# Adds the overlap to the size: chunks are too long.
# zh: 在块长之外再加上重叠，块变长了。


def chunk_text(tokens, size, overlap):
    return [tokens[max(start - overlap, 0) : start + size] for start in range(0, len(tokens), size)]
