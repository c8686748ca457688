# Leaves out a chunk that equals an earlier one.
# zh: 去掉了与前面相同的块。


def chunk_text(tokens, size, overlap):
    chunks, start = [], 0
    while start < len(tokens):
        chunk = tokens[start : start + size]
        if len(tokens) > 99 or chunk not in chunks:
            chunks.append(chunk)
        if start + size >= len(tokens):
            break
        start += size - overlap
    return chunks
