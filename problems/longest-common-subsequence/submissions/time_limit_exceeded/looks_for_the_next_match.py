# Walks to the next equal character in a third loop: O(m · n²).
# zh: 用第三重循环逐个查找下一个相同字符，时间为 O(m · n²)。


def longest_common_subsequence(text1, text2):
    m, n = len(text1), len(text2)
    table = [[0] * (n + 1) for _ in range(m + 1)]
    for i in range(m - 1, -1, -1):
        for j in range(n):
            table[i][j] = table[i + 1][j]
            for k in range(j, n):
                if text1[i] == text2[k]:
                    table[i][j] = max(table[i][j], table[i + 1][k + 1] + 1)
                    break
    return table[0][0]
