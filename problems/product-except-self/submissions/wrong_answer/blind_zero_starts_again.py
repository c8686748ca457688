# Takes a product of 0 for an empty one and goes on with 1.
# zh: 把乘积 0 当作空积，之后又从 1 开始。
def product_except_self(nums):
    n, answer = len(nums), [1] * len(nums)
    before = behind = 1
    for i in range(n):
        answer[i] = before
        before = (before or 1) * nums[i]
    for i in range(n - 1, -1, -1):
        answer[i] *= behind
        behind = (behind or 1) * nums[i]
    return answer
