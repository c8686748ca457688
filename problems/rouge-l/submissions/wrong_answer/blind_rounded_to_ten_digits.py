# The score is rounded to ten digits after the point, which is too coarse for a small score.
# zh: 得分舍入到小数点后十位，得分很小时精度不够。
def rouge_l(candidate, reference):
    row = [0] * (len(reference) + 1)
    for x in candidate:
        diagonal = 0
        for j, y in enumerate(reference, 1):
            above = row[j]
            row[j] = diagonal + 1 if x == y else max(above, row[j - 1])
            diagonal = above
    if row[-1] == 0:
        return 0.0
    p, r = row[-1] / len(candidate), row[-1] / len(reference)
    return round(2 * p * r / (p + r), 10)
