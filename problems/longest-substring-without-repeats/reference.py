def length_of_longest_substring(s):
    """Keep a window without repeats; a repeated character moves its left end behind the last occurrence. O(n) time."""
    last = {}
    left = best = 0
    for right, char in enumerate(s):
        left = max(left, last.get(char, -1) + 1)
        last[char] = right
        best = max(best, right - left + 1)
    return best
