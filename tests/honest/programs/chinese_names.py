# habit: Chinese identifiers and texts


def 平方(数):
    '''返回平方'''
    print(f'数 = {数}')
    return 数 * 数


square = 平方
