# Skips only in text1 where characters differ, never in text2.
# zh: 字符不同时只考虑跳过 text1 的字符，没有考虑 text2。


def longest_common_subsequence(text1, text2):
    m, n = len(text1), len(text2)
    table = [[0] * (n + 1) for _ in range(m + 1)]
    for i in range(1, m + 1):
        for j in range(1, n + 1):
            if text1[i - 1] == text2[j - 1]:
                table[i][j] = table[i - 1][j - 1] + 1
            else:
                table[i][j] = table[i - 1][j]
    return table[m][n]
