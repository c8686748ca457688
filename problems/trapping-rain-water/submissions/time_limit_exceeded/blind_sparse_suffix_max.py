# The maximum to the right is computed anew whenever the column that gave it is passed, which is quadratic for a long fall.
# zh: 走过右侧最大的柱子就重新求一次最大值，长段下降时是平方时间。
def trap(height):
    water, wall, highest = 0, 0, max(height)
    for i, h in enumerate(height):
        if i and height[i - 1] == highest:
            highest = max(height[i:])
        wall = max(wall, h)
        water += min(wall, highest) - h
    return water
