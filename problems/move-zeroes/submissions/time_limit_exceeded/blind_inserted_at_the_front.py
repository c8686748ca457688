# The result is built from the end by insertions at the front, each of which moves the whole list.
# zh: 从后往前在列表开头插入，每次插入都要移动整个列表。
def move_zeroes(nums):
    out = [0] * nums.count(0)
    for x in reversed(nums):
        if x:
            out.insert(0, x)
    return out
