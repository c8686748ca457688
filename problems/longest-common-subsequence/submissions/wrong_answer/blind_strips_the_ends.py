# Strips tabs and line breaks at both ends of the texts.
# zh: 先去掉文本两端的制表符和换行符。
def longest_common_subsequence(text1, text2):
    text1, text2 = text1.strip("\n\t"), text2.strip("\n\t")
    row = [0] * (len(text2) + 1)
    for x in text1:
        last = 0
        for j, y in enumerate(text2, 1):
            last, row[j] = row[j], last + 1 if x == y else max(row[j], row[j - 1])
    return row[-1]
