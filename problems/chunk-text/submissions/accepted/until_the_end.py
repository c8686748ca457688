def chunk_text(tokens, size, overlap):
    """Cut one chunk after the other, and stop at the one that reaches the end."""
    chunks, start = [], 0
    while start < len(tokens):
        chunks.append(tokens[start : start + size])
        if start + size >= len(tokens):
            break
        start += size - overlap
    return chunks
