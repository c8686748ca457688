# Only positive numbers are moved to the front, so that negative ones end up among the zeroes.
# zh: 只把正数移到前面，负数被留在零之间。
def move_zeroes(nums):
    return [x for x in nums if x > 0] + [x for x in nums if x <= 0]
