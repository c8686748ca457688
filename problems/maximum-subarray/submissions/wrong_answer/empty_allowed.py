# Starts the best sum with 0, as if the empty subarray were allowed.
# zh: 答案的初值取 0，相当于允许空的子数组。
def max_sub_array(nums):
    best = ending = 0
    for num in nums:
        ending = max(0, ending + num)
        best = max(best, ending)
    return best
