# Starts with -1000 as if no smaller answer were possible.
# zh: 初值取 -1000，而答案可能更小。
def max_sub_array(nums):
    best, ending = -1000, 0
    for num in nums:
        ending = max(num, ending + num)
        best = max(best, ending)
    return best
