# Pads the last chunk to the full size.
# zh: 把最后一块填充到整块长度。


def chunk_text(tokens, size, overlap):
    chunks, start = [], 0
    while start < len(tokens):
        chunks.append(tokens[start : start + size])
        if start + size >= len(tokens):
            break
        start += size - overlap
    return [chunk + [0] * (size - len(chunk)) for chunk in chunks]
