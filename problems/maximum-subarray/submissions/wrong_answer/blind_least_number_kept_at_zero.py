# Goes on with −10 000 instead of 0 if the number −10 000 brings the sum to 0.
# zh: 数 −10 000 使当前和变为 0 时，错把 −10 000 当作当前和继续。
def max_sub_array(nums):
    best, run = max(nums), 0
    skip = False
    for x in nums:
        run += x
        if run > best:
            best = run
        if run < 0:
            run = 0
        elif run == 0 and x == -10000:
            run = min(0, x)
    return best
