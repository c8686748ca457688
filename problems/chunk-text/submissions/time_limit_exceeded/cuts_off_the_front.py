# Cuts the front off the text for every chunk, which copies the rest each time.
# zh: 每切一块就去掉文本前部，反复复制剩余部分。


def chunk_text(tokens, size, overlap):
    chunks = []
    while tokens:
        chunks.append(tokens[:size])
        if len(tokens) <= size:
            break
        tokens = tokens[size - overlap :]
    return chunks
