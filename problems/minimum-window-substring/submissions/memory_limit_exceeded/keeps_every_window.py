# Collects every complete window as a string and takes the shortest in the end.
# zh: 把每个满足要求的窗口都存成字符串，最后再取最短的。
def min_window(s, t):
    need, missing = Counter(t), len(t)
    left, windows = 0, []
    for right, char in enumerate(s):
        missing -= need[char] > 0
        need[char] -= 1
        while not missing:
            windows.append(s[left : right + 1])
            need[s[left]] += 1
            missing += need[s[left]] > 0
            left += 1
    return min(windows, key=len, default="")
