# -*- coding: gbk -*-
# habit: a Chinese comment in GBK

name = '中文'  # 注释


def square(n):
    return n * n * len(name) // 2
