# Calls the library's softmax on the joined chunks.
# zh: 对拼接后的块调用了库里的 softmax。

import torch


def online_softmax(chunks):
    joined = torch.cat(chunks)
    return torch.softmax(joined.to(torch.promote_types(joined.dtype, torch.float32)), dim=0).to(joined.dtype)
