# Starts afresh at every position: O(n²).
# zh: 从每个位置重新开始搜索，时间复杂度 O(n²)。
def min_window(s, t):
    best = ""
    for left in range(len(s)):
        need, missing = Counter(t), len(t)
        for right in range(left, len(s)):
            missing -= need[s[right]] > 0
            need[s[right]] -= 1
            if not missing:
                if not best or right - left + 1 < len(best):
                    best = s[left : right + 1]
                break
    return best
