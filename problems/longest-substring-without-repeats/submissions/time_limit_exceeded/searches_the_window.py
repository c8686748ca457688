# Cuts the window out and searches it for each character: O(n²) for a long window.
# zh: 每读一个字符都切出窗口并搜索一遍，窗口很长时为 O(n²)。
def length_of_longest_substring(s):
    left = best = 0
    for right in range(len(s)):
        window = s[left:right]
        if s[right] in window:
            left += window.index(s[right]) + 1
        best = max(best, right - left + 1)
    return best
