# Looks up letters in a plain dictionary that t does not have: KeyError.
# zh: 用普通字典查询 t 中没有的字母，触发 KeyError。
def min_window(s, t):
    need = {}
    for char in t:
        need[char] = need.get(char, 0) + 1
    missing, left, best = len(t), 0, ""
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
