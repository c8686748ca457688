# The left part ends at the first highest column and the right part begins at the last, and what is between them is left out.
# zh: 左半部分止于第一个最高列，右半部分始于最后一个最高列，漏掉了两者之间的水。
def one_side(columns):
    water = top = 0
    for h in columns:
        top = max(top, h)
        water += top - h
    return water


def trap(height):
    peak = max(height)
    first = height.index(peak)
    last = len(height) - 1 - height[::-1].index(peak)
    return one_side(height[:first]) + one_side(height[:last:-1])
