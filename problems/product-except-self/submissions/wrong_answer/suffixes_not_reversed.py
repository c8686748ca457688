# Computes the products from the right, but does not turn their list round.
# zh: 从右侧求出的乘积没有反转回来就直接使用。
def product_except_self(nums):
    before, after, left, right = [], [], 1, 1
    for one, other in zip(nums, reversed(nums)):
        before.append(left)
        after.append(right)
        left *= one
        right *= other
    return [a * b for a, b in zip(before, after)]
