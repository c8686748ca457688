# Matches each character of text1 with its next occurrence in text2, without ever skipping one.
# zh: 贪心地为 text1 的每个字符匹配 text2 中的下一个，从不主动跳过。


def longest_common_subsequence(text1, text2):
    count = at = 0
    for one in text1:
        found = text2.find(one, at)
        if found >= 0:
            count, at = count + 1, found + 1
    return count
