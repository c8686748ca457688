# Compares UTF-16 units, so that two characters can share half of their surrogate pairs.
# zh: 按 UTF-16 码元比较，两个字符可能共用半个代理对。
def longest_common_subsequence(text1, text2):
    def units(text):
        data = text.encode("utf-16-le", "surrogatepass")
        return [data[i : i + 2] for i in range(0, len(data), 2)]

    a, b = units(text1), units(text2)
    row = [0] * (len(b) + 1)
    for x in a:
        new = [0]
        for j, y in enumerate(b):
            new.append(row[j] + 1 if x == y else max(new[-1], row[j + 1]))
        row = new
    return row[-1]
