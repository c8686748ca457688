from collections import Counter


def min_window(s, t):
    """Compare all counts at each step: O(52·n) time."""
    need, have = Counter(t), Counter()
    left, start, size = 0, 0, len(s) + 1
    for right, char in enumerate(s):
        have[char] += 1
        while all(have[one] >= count for one, count in need.items()):
            if right - left + 1 < size:
                start, size = left, right - left + 1
            have[s[left]] -= 1
            left += 1
    return s[start : start + size] if size <= len(s) else ""
