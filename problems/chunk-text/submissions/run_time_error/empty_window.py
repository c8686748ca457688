# Takes the length of the last chunk without checking that there is one.
# zh: 没有判断是否有块，就取最后一块的长度。


def chunk_text(tokens, size, overlap):
    step = size - overlap
    chunks = [tokens[start : start + size] for start in range(0, len(tokens), step)]
    while len(chunks[-1]) <= overlap and len(chunks) > 1:
        chunks.pop()
    return chunks
