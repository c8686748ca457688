# Takes the answers modulo 10**9 + 7, although they may be larger.
# zh: 把答案对 10**9 + 7 取余，而答案可能更大。
def product_except_self(nums):
    n, answer, mod = len(nums), [1] * len(nums), 10**9 + 7
    before = behind = 1
    for i in range(n):
        answer[i] = before
        before *= nums[i]
    for i in range(n - 1, -1, -1):
        value = answer[i] * behind
        answer[i] = value % mod if value > 0 else -(-value % mod)
        behind *= nums[i]
    return answer
