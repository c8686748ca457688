# Stops the pass from the right at the first zero and leaves the products before it unfinished.
# zh: 从右往左遇到第一个零就停止，左边的乘积没有算完。
def product_except_self(nums):
    n, answer = len(nums), [1] * len(nums)
    before = behind = 1
    for i in range(n):
        answer[i] = before
        before *= nums[i]
    for i in range(n - 1, -1, -1):
        answer[i] *= behind
        behind *= nums[i]
        if behind == 0:
            break
    return answer
