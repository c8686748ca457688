def word_break(s, word_dict):
    """Decide for every beginning of s whether it can be cut: O(len(s) * longest word) slices, O(len(s)) memory."""
    words = set(word_dict)
    lengths = {len(word) for word in words}
    cut = [True]
    for end in range(1, len(s) + 1):
        cut.append(any(size <= end and cut[end - size] and s[end - size : end] in words for size in lengths))
    return cut[-1]
