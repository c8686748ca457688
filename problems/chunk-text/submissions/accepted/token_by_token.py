from collections import deque


def chunk_text(tokens, size, overlap):
    """Let the tokens run through a window of ``size`` places, and copy it when it is full of new ones."""
    chunks, window, new = [], deque(maxlen=size), 0
    for token in tokens:
        window.append(token)
        new += 1
        if len(window) == size and new >= size - overlap:
            chunks.append(list(window))
            new = 0
    if new:
        chunks.append(list(window)[-(new + overlap) :])
    return chunks
