# The rest of the text is copied for every chunk.
# zh: 每切一块就复制一遍剩余的文本。
def chunk_text(tokens, size, overlap):
    chunks = []
    while tokens:
        chunks.append(tokens[:size])
        if len(tokens) <= size:
            break
        tokens = tokens[size - overlap :]
    return chunks
