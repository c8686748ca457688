# Starts afresh at every position: O(n²) for a long window.
# zh: 从每个位置重新开始，窗口很长时为 O(n²)。
def length_of_longest_substring(s):
    best = 0
    for left in range(len(s)):
        window = set()
        for char in s[left:]:
            if char in window:
                break
            window.add(char)
        best = max(best, len(window))
    return best
