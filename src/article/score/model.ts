import type { Model } from './trees.ts';

/** Written by `npm run fit`, from public pages whose article is known: not for hands. */
export const model: Model = {
  base: -0.1935,
  step: 0.000405745,
  splits: [
    '3.81 4 4.91 5.09 5.29 5.49 5.7 5.95 6.21 6.92 7.33 7.73', // chars
    '2.58 3 3.91 4.32 4.7 5.13', // words
    '0 .122 .5', // linkShare
    '3.5 4.5 5.5', // links
    '.5 1.5 4.5', // linkKind
    '.5 1.5 2.5', // ends
    '0 .0323 .0667', // commas
    '.0833 .143 .167 .2 .25 .325 .333 .667', // upper
    '0 .00503 .154', // digits
    '5 5.33 5.5 6 6.38 6.5 6.8', // wordLength
    '0', // bold
    '0', // italic
    '.5 1.5 2.5 3.5 11.5', // tag
    '.5', // year
    '.5', // sign
    '', // label
    '', // relative
    '', // byLine
    '1.5 2.5 3.5 4.5', // repeated
    '.5', // isTitle
    '.5', // describes
    '.25', // inBody
    '.5', // sentences
    '', // pronoun
    '.5', // author
    '.5', // asks
    '.5', // consent
    '.5', // money
    '.5', // rights
    '.5', // leads
    '.5', // comments
    '.5', // people
    '.0399 .0734 .169 .667 .912 .996', // parentProse
    '5.52 7.08 9.15 9.55 11.4', // parentText
    '0 .00695 .154 .25 .869', // parentLinks
    '1.5 2.5', // parentImages
    '.407 .794', // grandProse
    '0 .0321 .129 .177 .25 .363 .468', // grandLinks
    '.5 1.5 2.5', // grandImages
    '0 .109 .531 .811 .908', // greatProse
    '.00378 .0128 .0209 .0558 .0697 .0868 .107 .134 .228 .313 .938', // greatLinks
    '.011 .0413 .0919 .175 .25 .314', // ownShare
    '.5', // inProse
    '-1 1 2 4 6 7 14', // depth
    '.5 1.5 2.5 5.5 7.5 8.5', // outside
    '2.5 3.5 4.5 6.5 8.5 17.5 22.5 23.5 25.5', // parentBlocks
    '0 .0338 .0747 .158 .333 .536 .704 .825', // alikeProse
    '.00265 .00326 .00403 .00611 .00928 .0112 .0164 .0269 .051 .0614 .0706 .103 .119 .141 .197 .239 .284 .34 .477 .555', // alikeText
    '3.5 4.5 6.5 10.5 19.5 29.5', // units
    '.5 1.5 2.5 3.5 5.5 7.5', // unitLevels
    '4 6.78', // unitText
    '.0645 .573 .736', // unitLinks
    '.5 2.5', // unitImages
    '.00702 .0531 .0898', // unitProse
    '.0133 .0569 .127 .203 .232 .475 .776', // place
    '.147 .247 .322 .447 .597 .697 .723', // blockPlace
    '-20 -5.81 5.91 9.8 10.4 11.4 11.6 12.2 12.6', // afterTitle
    '-4 2 7 18 29 34', // blocksAfterTitle
    '.00648 .0115 .0155 .0194 .0244 .0277 .0412 .047 .0505 .0574 .0879 .121 .16 .256 .538', // titlePlace
    '1.5 20.5 28.5', // toNext
    '5.5 6.5 7.5 19.5 27.5', // toLast
    '.0941 .181 .24 .296 .35 .41 .472 .539 .656 .713 .881', // proseAfter
    '8.37 9.32 9.8 10.2 10.6 11.7 11.9 12.7', // proseBefore
    '2.58 2.81 3.46 3.7 3.81 5.95 6.93', // lastChars
    '0 .0648 .333 .81', // lastLinks
    '.5 1.5 2.5', // lastTag
    '3.7 4.46 6.91 7.73 8.15', // nextChars
    '.85', // nextLinks
    '.5 1.5', // nextTag
    '1.58 5.7 6.88', // last2Chars
    '.0799 .4 .864', // last2Links
    '2.81 4.64 5.09 5.49 6.21 8.18', // next2Chars
    '.85 .986', // next2Links
    '.5', // nextAlike
    '.5', // lastAlike
    '1.5 3.5 5.5', // heading
    '.5', // headingLinked
    '.5 1.5 2.5 9.5 17.5 18.5 19.5 20.5 26.5 27.5 28.5 29.5', // toHeading
    '11.6 12.1 12.3 12.7 13 13.1 13.3 13.7 14.1 14.2 14.4 14.5', // pageText
    '.0262 .118 .243 .269 .343 .431 .496 .537 .558 .589 .6 .625 .644 .759 .771 .878', // pageProse
    '.0824 .092 .0985 .129 .147 .163 .198 .417 .478 .629 .679', // pageLinks
    '6.07 6.34 6.58 6.74 7.02 7.32 7.41 7.64 7.77 7.9 7.97 8.16 8.23 8.4 8.45 8.54 9.83', // pageBlocks
    '.5 2.5 3.5 4.5 6.5 7.5 8.5', // pageKind
    '.5 1.5 2.5 3.5', // pathParts
    '.5', // slug
    '.5 1.5 2.5 5.5 9.5 14.5', // articles
    '2 2.58 3.58 3.7 3.81 4.58 4.7 5.09 5.21 6.02', // proseBlocks
    '0 .00514 .00903 .0164 .0221 .0248 .0267 .0686 .0764 .0964 .107 .129 .137 .188 .235 .483', // proseLinks
    '.5 2.5 9.5', // clutter
    '.5', // inArticle
    '.5', // inMain
    '', // inHeader
    '.5', // inFooter
    '.5', // inAside
    '', // inNav
    '', // inForm
    '', // inFigure
    '.5', // inTable
    '.5', // inList
    '.5', // inQuote
    '', // inPre
    '', // inButton
    '.5', // inSection
    '.5', // inItem
    '.5', // inBodyMark
    '.5 2.5 3.5 5.5', // near0
    '3.5 4.5 7.5 9.5', // near1
    '7.5 9.5', // near2
    '1.5 2.5 4.5 5.5 6.5 14.5', // near3
    '4.5 5.5 6.5 7.5', // near4
    '3.5 6.5 11.5 13.5 14.5', // near5
    '.5 1.5 2.5 3.5 4.5 7.5', // near6
    '2.5 5.5 6.5 7.5 9.5 12.5 13.5 14.5 15.5', // near7
    '.5 1.5 2.5 11.5 12.5 14.5 15.5', // near8
    '1.5 2.5 3.5 4.5 7.5 8.5 11.5', // near9
    '1.5 8.5 10.5', // near10
    '', // near11
    '2.5 4.5 5.5 9.5 14.5 15.5', // near12
    '1.5 2.5 5.5 7.5 13.5 14.5', // near13
    '.5 1.5 2.5 3.5 5.5', // near14
    '.5 1.5', // near15
    '1.5 3.5 5.5', // near16
    '.5 1.5 2.5 13.5', // near17
    '3.5 4.5 6.5 10.5 11.5 12.5 14.5 15.5', // near18
    '1.5 2.5 4.5 5.5 6.5 7.5 10.5 12.5', // near19
    '', // near20
    '.5 1.5 5.5', // near21
    '1.5 4.5', // near22
  ],
  trees:
    ' q!I 2-*1.!  (1L87.F!v#t0&#H0y8q k&r(1.L 7(X3H<U2(& :;29/V r!R &/2%~9S#~6J0U ,-s#=7m.,!v#t0_!J/r(e.<8w(^-v!T&~2%;11i q!- F&g7W/0%I0/5X.B!Q%Z s(A.&(f.?8,:>!(0; 10f:4#= 21F9)/G!I ~!u#p.g2T7u.h!x! &v!o218+2(/z(^.l&e##: &59N&].r:D&k0[9)!e!,#q0J &1%%02M7!/2&r(31# 7!L9U&<#K8F#*188u9w/z(r:) V0E8z!c!  X/A#q0x%X5l0&/F!(#t!g&2065! a6{0+%W c8G//&4/~8i I9F5D!c!I/k X/u&g c6{0!/u!(&g#w&l&E7s(f-Q(#-h%*2v71.h#G278z/&8g!e!,&g X1*&w6=1~/G/x&r(a0) 7!f%a#Q7e0@8|(X2%8j/S#%&k2^9V.L >!I%i7b/w Y1A!/6p15!f#{#G1q87!S3y0b(^/g&~0:(I4=(X2A @8g1K!I!,#L&D6u f237]0R0-!( J&E7{#a#w#V7p&I0P7Q62&k2a8p2C#n3P8; >!I%i7Z0; Y1X!/(G1l7M1T!(#t!w1/#S743H#G15% &)4J8?3U#n4B8? ,!R 5 %2h6[1I0W!( k&v#K#G2680&j&D7)(R7T0171#61.6^/q 78.0T!b&k!;!p1c6e04&@:S3! t(s7d#w#7(f. 2d(%0m7D#G0z6| J j8/2J4 &g 6%I%/ b&}07 X#J5t0u&l6x0:0F!x0a7S&l7j0T&k0{%O;V3i%i8{0:!I 21-#s#J8s0n#G0u7c!K 7#g7y3n0_(c/R&E )3)8+( /(%8&U165[1y >%G Y1|%?6.!z1_9<0k!f#w#/1T4h6G!&&j(t7P!i0M7d7L&|0v(^1>7l&g 6%J%93##u!62e X0I6w6_#o4}7_ Z F4P1>%)!~4<?:2t&f0X&h<H1{ J!((p!A7m1p#V70#a#I5b%{5W#+0L5V#G09(A0r69 F7Y4s!@!m13441, h&k!*3n0w&D&b4f;h2] j z ^&E6y(A/g&j2:5Q0Q(^0S&~1}(X227=0A&g(50~%G!v%9%,4 04%n7r4t a N#Y856@1*3?#r1L&j3,7?%j&k1z:|0o /1U#>(A1S(f0y k&m&D#271=t!&!)6W(S7 (W8E1z 2417=0n1+#51d5+ ~ j%I&>(A0I%S A3d M6Y!01J611s%N7a1s%Z6n3r0E&D%m8.2p!&0~3i /1r#>!](a0a&v%M!h&<&;!|7I/i3* u6m.B7_15(y&E4q0d5o7(# 1{5x #1v#>(f19(_0t&D&k%.6M2U8> s(W9!3M#P2% <7L -1H&u700[!R481>&g&l j%G e X!x2K7H(_1A(A2-&T6c4N0c %1%#}60&62 7k1+/g&L5A17&g&l%T(A1P#& e!l25 m%_&A7G4a6q0D121O!87&(E6{2,/o&k0t&L9&2i&h%@ c 6&~1( l%-#&%r7E5j2(%I3 651o&D%O;.4?2R1:&D&L:+4_1{1>&l!n2; j#H#F7K(Y8d1?#|6|%}&(2L%?762?& !11*5;%02<(!1I5U1</u&l&h c&D&3#z6X!87#2h!l2~9D#f(I29([1y 2 Y2@6d6d(W9E2m1G1i/{ F%U!}#z6y(q7# {2q5|7N%y6y2H%i8d!k1)&w&+2@&D&34^8e!.4Y2%2%&l%G X3&(b1Y&}%t8>/f i n(g2f#P4.6*1]02 %1M#v&72H7k#O2[7N0& j&l&>!n28 p!#%s%/5~38%~%^1v#36N2h& #|4p0i3y671E&?:C5e011/(61m#H#F _841p(Y8M1Z#z(@1h c772&%4&>2Q5d%8(f1!&y0w i5]/u2Y F!h&D&+3<6Y#W6*#[#<5N0V ~4^1=6^%6&n&02K (2M&k3j7+&)2M9]5=&l j&>#H#F6%1l#J5{%K&)!y0Y4o c%H#Y6p&F456s350|1I&?9E5L1R08&j&E O2-4}&F0]3T(f16(A1U D6} c#)()6T!>%5(y0t5m4m5G&.4H8j15!j1L g1o&k&o 9%;0[ j ^%L5X1i201C/}#Y5H1o&o#z6A#b#72o625J99&v# %I#d F4 2L56#q3B#l7 3E(V8f%h&t3g%?8A3r1-#U5P%222(:1n5U&l i j&>&j&E +3>!Q)!0T6Y37&F0o3j(<!X2B 95</C5m%R7.4+2!0D0F&l n%;1>(A&:6m1S(C6s#W 2%!5Q1?7 %V(g&E5a0a&> 33k5.622O150O = m%s#!#0 >4/ 66a1v2A7@%9#-2?7Q!1#J5D%v294p#n2F6F0h%P6G2E(62; i&z1j!j1v&>#H!54=1=#I6.%_&q4?1H&j#)(H1)5k1n(93Y6a6-0e&l g23&k%J%7&F2N&u7;2Z5v5(&o#z5l A2X#D#>!(3@6D0,6T c9-2,0Z#  F!F%X6E2u#I4x2o%62y4~ c&}%o7=01(|#!4x(P2x8Q&j%A6A1 6b1l&@7I(W%p9.3U%I%P&0!z316m(>3N6w |!t3.5n&n2<6@&j3f&#&)407*2d&l&D%P62%J(k183v%1%R5y2G!U !3L9H2O&j&Z4F2L D(I1z7 #o2W4E0g n&s p ^&h#|#82?(8%/5&175y%G%a3J&j%r623=662V2]2K1[%g6r2D1N(Z#L#93P9%(y4l0q F&u#g&x22%K6?2x3;3R W(~1( !2>4.!? }4?.(6A&@7#(41g(n5W&p(o1~!%(q6-&E4P Y 6!i2s%%/16Q0m&03G6[5R&-3T9=(_1U&m m i(-2g%s&<&;5r 7!X#(1H g1C755Q1:6<!13U%Y5a2_1P1C1f&l l ? 3(Z#L7i31#e#.3H&D6&!+5:2)0~%y6s!*3c)#20!G6u4Q2B220w j&@6q i#H#p662j#;!!%|3Q65:I#n&72U6t!h Y3Q5# H#&6t2S371925 j&=(#1r 9#?2X(b1r!D%P5i1}4s0d&v&3 W )3-#D6T S5_1E1n7)3Y2K!n3& n i&z&k1,62(32=(W7I(A2A(C6@ e Y&B%L5+1+ H4O1u5U1R1P1z%;1n&l =#|5%%}5%%s&!5G2|(&&~2[6x2G Y D50#01@44&_3P(=2~8m1&!n32&@6}(21; n(h2n i k&k%J3Z&{1J5a&o#D#o!E/^4b4d6-7Y2 1m2+&p = g2X #&C a!+!e5b1M1i1-6##+ b%038#34m2j7M65%P5b2a&q892?# !X&=&; 43;7S1J(k1a5!#g H#T 3!w5q2/7&3Z!{4h1}2{%d(:3d6_3_&l n&s&D%s  2U5u#(3-5:&Z4r#j!<2m A3=6#(W5v1q&W!:0s6K6W2=14 f l ? -!g!C6*3{ ;#m55/00x#x!h&96l39#n2j6B6Y2O23(J!R1%5R7^&p W&v&=&o!w3* B3*5h!M6m3;!o3K(B2+64&k2w%|2:5K!74g19&q7v2T(_1|&,#,3X76 %!N!Z c!~41(z9B2e242^1m&A6K%~!Y!~316A7=#X7-3b#z#H%C&M![6i2P35!L0{4Q(O2*5c v B3W!y3c(v7O4K&O!d5M&C3}+y4< m(n 03^5{&p(o2C!a% (]#15<983y&C!04X2M0} W#j6M3p2|(.1|7F1r&l&m(_1y 9%s(Z6f >&_&V5L1{565R(j1X!2(m5g%w#{4j2O4V5%1n2B1B%J ^%63m5:%f1[6<!D%b%E074_4?!U&v(x V743|% 5d1u(w%F1t6L5d25&&&L5u&% v!U!P(~ s1*5=!j2d&R4>!=4S6p1%2k G%D2K6O1(7Z&H296B%;%&0k4a#z 8!s [&*1p4@ ]7&2L5u2&%9&E %1g5X X(u6/2d1C X2N4F&l n%;%&&K4p/n4_&z#W5x1@&m Y (%(! 7Z3!2)4J!V5A2Z2U -1,4^1J# #>!X U3% w225e%a%36[%*![4j1 4U5B3((T6n%e%>5w(?1_4t(L651| j&=&;4U#Z%e1b5F%*(, K9S2w2s4r%9!54W1X d&r5s#]6r3&1| 31F4V&i&B(Q(p6,2S&D#H3}65&j#c#33H0U!47/3T%u!*5v2~(F3B7.(R5S3Q2A&&%k#A3b8,(c22%I%03%%,4X#_4G2@ L%x#@6*!(395:%#5z16%:5)7p2w&l ?(N2? m g#(441. ]#(&o3{!B6M2D&j4J Q3{(/2|7;!L531=232r1T f l 3!f%J(-1t%k5W3l!U5x2M W#(#Z0>3j5W07#y6A%<3C4s2E R3%7+ n&&&B%L4d21%+&>&;&^3>6b%]19#^4W!_2)5d%*6i1a4n3! 31C(O1V5](42_#82X#z%B %4&!38-5=4(%}%?&k!T6K2U4-2+ v M3O&^3K(+3;7a1B&8&&% &)(v2J 33D6.4[(l(i207J%~#!%=2h(K1w5Y61({3?0R2k O2l7J&n&v#!&7#Z#Y&o y1H4C670U&!%V4w383:!/6E2<&:3?&m6h2R3R _6R2X&p p% &m#R4# c#<%z3O8I!S!P5w1u3=2G1l3X C&[4C0f5.&q7C(R6+12 f(42V V!#(s %3=&N3l6B3n5-%c . P4x0Y%>5{1x(o265x R&/1w6!6u(d28&l V&s&Y%D5J T4y2D#W!Y&d2e6j6^3f&W2w6P!2&a&.0l4.5>5)1j n!N i k o&&%u&J :5>2,2G43382(2*23%l(v733P!:4L!Y1? U3#632_!j2m(A2|(D#>(M#:6Q#E%O5)1(5s!q#B306U7V3;(;!^!r x3,5I2V5k4; =#, m4927(*3[6v&S&a&W#n2Z5} D4d1F L%[6J%Q542#6P(02K!W3*6z&l W!n3M#H%3 E2-#G&P983)3B2b#z5U4<!y&G6>2A -#N/[4E#h5e131r c# &Q3j4S(V6l&T!O&c#n3y!Z m7{2{3U(:1> g2j7?2i2/ e&O571?60(d2A ]!~%7&o *!e3I0|!?((5C(75r2s p5[2>#i6@3^5*(>3^ W5d2I2[#M j(Z#L6:2y#e(}1^#k4k!H3%4T#41R5b2q(U) 2%53&j%q4T1~!92I52 f&n#E#C(~25&E4i3p&)5: u C2e5?0u%.513(5M(J&1&X5^#k53076=7*',
};
