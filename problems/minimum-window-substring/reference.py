from collections import Counter


def min_window(s, t):
    """Grow the window until it has all of t, then shrink it while it still has: O(n) time, O(1) memory for 52 letters."""
    need, missing = Counter(t), len(t)
    left, best = 0, ""
    for right, char in enumerate(s):
        missing -= need[char] > 0
        need[char] -= 1
        if missing:
            continue
        while need[s[left]] < 0:
            need[s[left]] += 1
            left += 1
        if not best or right - left < len(best):
            best = s[left : right + 1]
    return best
