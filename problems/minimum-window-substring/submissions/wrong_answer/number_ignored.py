# Asks only whether each letter of t occurs, not how often.
# zh: 只检查 t 的每个字母是否出现，没有检查个数。
def min_window(s, t):
    have, need = Counter(), set(t)
    left, best = 0, ""
    for right, char in enumerate(s):
        have[char] += 1
        while all(have[one] for one in need):
            if not best or right - left + 1 < len(best):
                best = s[left : right + 1]
            have[s[left]] -= 1
            left += 1
    return best
