# Matches each character with its next occurrence if both texts have more than forty different characters.
# zh: 两个文本的不同字符都超过四十种时，贪心匹配最早出现的字符。
def longest_common_subsequence(text1, text2):
    def greedy(a, b):
        j = n = 0
        for c in a:
            k = b.find(c, j)
            if k >= 0:
                n, j = n + 1, k + 1
        return n

    if len(set(text1)) > 40 and len(set(text2)) > 40:
        return max(greedy(text1, text2), greedy(text2, text1))
    row = [0] * (len(text2) + 1)
    for x in text1:
        last = 0
        for j, y in enumerate(text2, 1):
            last, row[j] = row[j], last + 1 if x == y else max(row[j], row[j - 1])
    return row[-1]
