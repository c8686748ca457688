# Multiplies in blocks of 256 and treats a last block of one number as empty.
# zh: 以 256 个数为一块求积，最后一块只有一个数时当作空块。
def product_except_self(nums):
    n = len(nums)
    blocks = []
    for s in range(0, n, 256):
        p = 1
        for x in nums[s : s + 256]:
            p *= x
        blocks.append(p)
    if n > 256 and n % 256 == 1:
        blocks[-1] = 1
    out = []
    before = [1]
    for p in blocks:
        before.append(before[-1] * p)
    after = [1]
    for p in reversed(blocks):
        after.append(after[-1] * p)
    after.reverse()
    for b, s in enumerate(range(0, n, 256)):
        part = nums[s : s + 256]
        pre = [before[b]]
        for x in part:
            pre.append(pre[-1] * x)
        q = after[b + 1]
        tail = []
        for i in range(len(part) - 1, -1, -1):
            tail.append(pre[i] * q)
            q *= part[i]
        out += tail[::-1]
    return out
