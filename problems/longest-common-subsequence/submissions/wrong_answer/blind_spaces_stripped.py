# Strips white space from both ends of the texts.
# zh: 去掉了两个文本首尾的空白。
def longest_common_subsequence(text1, text2):
    text1, text2 = text1.strip(), text2.strip()
    row = [0] * (len(text2) + 1)
    for a in text1:
        above = row
        row = [0]
        for j, b in enumerate(text2):
            row.append(above[j] + 1 if a == b else max(above[j + 1], row[j]))
    return row[-1]
