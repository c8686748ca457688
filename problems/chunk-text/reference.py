def chunk_text(tokens, size, overlap):
    """Cut a window of ``size`` tokens every ``size - overlap`` tokens, until one reaches the end: O(result)."""
    if not tokens:
        return []
    # A chunk that begins within the last ``overlap`` tokens would hold nothing new.
    starts = range(0, max(len(tokens) - overlap, 1), size - overlap)
    return [tokens[start : start + size] for start in starts]
