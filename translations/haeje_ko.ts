<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>ActorCells</name>
    <message>
        <source>alone</source>
        <comment>a post held with no other of its sphere</comment>
        <translation>단독</translation>
    </message>
    <message>
        <source>“%1” is no time from-to. Write it as 2012-04-11/2016-05-08, or 2016-05-09/.. for a post held still.</source>
        <translation>“%1”은(는) 기간이 아닙니다. 2012-04-11/2016-05-08처럼 쓰고, 지금도 맡고 있으면 2016-05-09/..로 쓰세요.</translation>
    </message>
    <message>
        <source>A post has no title. Write it as “Chairman of WPK, 2016-05-09/2021-01-10 (party)”.</source>
        <translation>직책의 이름이 없습니다. “Chairman of WPK, 2016-05-09/2021-01-10 (당)”처럼 쓰세요.</translation>
    </message>
    <message>
        <source>An actor has one preferred name. Others go into the column of names.</source>
        <translation>대표 이름은 하나입니다. 다른 이름은 이름 열에 쓰세요.</translation>
    </message>
    <message>
        <source>“%1” is no country code of three letters, as PRK or CHN.</source>
        <translation>“%1”은(는) PRK, CHN 같은 세 글자 국가 부호가 아닙니다.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1”은(는) 예도 아니요도 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” is no kind of occasion. There are: %2.</source>
        <translation>“%1”은(는) 계기의 종류가 아닙니다. 있는 것: %2.</translation>
    </message>
    <message>
        <source>An occasion needs a name. Type one.</source>
        <translation>계기에는 이름이 있어야 합니다. 입력하세요.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 1949-10-01, 1949-10 or 1949.</source>
        <translation>“%1”은(는) 날짜가 아닙니다. 1949-10-01, 1949-10, 1949처럼 쓰세요.</translation>
    </message>
</context>
<context>
    <name>ActorWords</name>
    <message>
        <source>party</source>
        <comment>sphere of a post</comment>
        <translation>당</translation>
    </message>
    <message>
        <source>state</source>
        <comment>sphere of a post</comment>
        <translation>국가</translation>
    </message>
    <message>
        <source>military</source>
        <comment>sphere of a post</comment>
        <translation>군</translation>
    </message>
    <message>
        <source>anniversary</source>
        <comment>kind of occasion</comment>
        <translation>기념일</translation>
    </message>
    <message>
        <source>congress</source>
        <comment>kind of occasion</comment>
        <translation>당대회</translation>
    </message>
    <message>
        <source>election</source>
        <comment>kind of occasion</comment>
        <translation>선거</translation>
    </message>
    <message>
        <source>condolence</source>
        <comment>kind of occasion</comment>
        <translation>조의</translation>
    </message>
    <message>
        <source>holiday</source>
        <comment>kind of occasion</comment>
        <translation>명절</translation>
    </message>
    <message>
        <source>other</source>
        <comment>kind of occasion</comment>
        <translation>기타</translation>
    </message>
</context>
<context>
    <name>Actors</name>
    <message>
        <source>“%1” is the name of another actor already. Give this one another name, or use that actor.</source>
        <translation>“%1”: 이미 다른 행위자의 이름입니다. 다른 이름을 붙이거나 그 행위자를 쓰십시오.</translation>
    </message>
    <message>
        <source>An actor&apos;s name is empty. Fill it in or remove it.</source>
        <translation>행위자의 이름 칸이 비어 있습니다. 채우거나 지우십시오.</translation>
    </message>
    <message>
        <source>An actor needs a name. Type one.</source>
        <translation>행위자에게 이름이 필요합니다. 이름을 적으십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages name this actor. Remove or change those first.</source>
        <translation>
            <numerusform>메시지 %n건에 이 행위자가 나옵니다. 먼저 그 메시지를 지우거나 고치십시오.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round-ups name this actor. Remove or change those first.</source>
        <translation>
            <numerusform>축하 명단 %n개에 이 행위자가 있습니다. 먼저 그것을 없애거나 고치세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>A post has no title. Fill it in or remove it.</source>
        <translation>직책의 이름이 비어 있습니다. 채우거나 없애세요.</translation>
    </message>
    <message>
        <source>The post “%1” ends on %2, before it begins on %3. Correct one of the dates.</source>
        <translation>직책 “%1”이(가) 시작하는 %3보다 앞서 %2에 끝납니다. 날짜 하나를 고치세요.</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>There is no coder “%1” in %2. Those there are: %3.</source>
        <translation>%2에 코더 “%1”이(가) 없습니다. 있는 코더: %3.</translation>
    </message>
    <message>
        <source>No text is marked as read by all of these coders (texts marked: %1). Mark as read what each of them has coded to its end, or compare all texts that one of them coded.</source>
        <translation>이 코더들이 모두 다 읽었다고 표시한 글이 없습니다(표시한 글의 수: %1). 각자 끝까지 코딩한 글을 읽음으로 표시하거나, 한 사람이라도 코딩한 글 전체를 비교하십시오.</translation>
    </message>
    <message>
        <source>No text is marked as read by %1. Agreement needs to know what a coder has read: only then is a text without codings one in which there was nothing to code. Mark the texts that each of them has coded to their end as read, or compare all texts that one of them coded.</source>
        <translation>%1이(가) 다 읽었다고 표시한 글이 없습니다. 일치도를 내려면 코더가 무엇을 읽었는지 알아야 합니다. 그래야 코딩이 없는 글이 코딩할 것이 없던 글이 됩니다. 각자 끝까지 코딩한 글을 읽음으로 표시하거나, 한 사람이라도 코딩한 글 전체를 비교하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>Texts: the %n marked as read by %1. What nobody coded in them counts too: as agreement that there is nothing to code. Other texts do not count.</source>
        <translation>
            <numerusform>글: %1이(가) 모두 읽음으로 표시한 %n편. 그 안에서 아무도 코딩하지 않은 부분도 코딩할 것이 없다는 일치로 셉니다. 다른 글은 세지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has coded anything yet. Agreement needs two coders who read the same texts.</source>
        <translation>아직 아무도 코딩하지 않았습니다. 일치도를 내려면 같은 글을 읽은 코더가 두 사람 있어야 합니다.</translation>
    </message>
    <message>
        <source>There is one coder, %1. Agreement needs two coders who read the same texts.</source>
        <translation>코더가 %1 한 사람뿐입니다. 일치도를 내려면 같은 글을 읽은 코더가 두 사람 있어야 합니다.</translation>
    </message>
    <message>
        <source>None of these coders has coded anything: %1. There is nothing to compare yet.</source>
        <translation>이 코더들은 아무것도 코딩하지 않았습니다: %1. 아직 비교할 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Texts: the %n in which at least one of %1 coded something, read by all or not. A coder who has not read a text counts as one who found nothing in it, so the numbers may say too little or too much; marks of what was read are better.</source>
        <translation>
            <numerusform>글: 모두 읽었는지와 상관없이 %1 가운데 한 사람이라도 코딩한 %n편. 글을 읽지 않은 코더는 거기서 아무것도 찾지 못한 것으로 세므로 값이 너무 낮거나 높을 수 있습니다. 읽음 표시를 쓰는 편이 낫습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementData</name>
    <message>
        <source>a continuum of stretches gives alpha-u alone</source>
        <translation>연속체의 구간에서는 알파-u만 낼 수 있습니다</translation>
    </message>
    <message>
        <source>alpha-u needs stretches on a continuum</source>
        <translation>알파-u에는 연속체 위의 구간이 있어야 합니다</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>사례</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>통계량</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>수준</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>범주</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>실린 값</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>허용 오차</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>오차 안</translation>
    </message>
    <message>
        <source>Not defined</source>
        <translation>정의되지 않음</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>there is no statistic “%1”</source>
        <translation>통계량 “%1”은(는) 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cases are within their tolerance.</source>
        <translation>
            <numerusform>사례 %n개 가운데 %1개가 허용 오차 안에 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no intervals at the ratio level with more than %2 different values.</source>
        <translation>%1: 서로 다른 값이 %2개를 넘으면 비율 수준에서는 구간을 내지 않습니다.</translation>
    </message>
    <message>
        <source>Intervals: %1 %, the percentiles of %2 bootstrap resamples of the units (seed %3).</source>
        <translation>구간: %1 %, 단위를 %2번 다시 뽑은 부트스트랩의 백분위수(난수 씨앗 %3).</translation>
    </message>
</context>
<context>
    <name>AgreementHelp</name>
    <message>
        <source>That is --universe coded.</source>
        <translation>그러려면 --universe coded를 쓰십시오.</translation>
    </message>
    <message>
        <source>Whom to compare, with commas between them; without it all but the consensus coder.</source>
        <translation>비교할 코더, 쉼표로 나눔. 없으면 합의 코더를 뺀 모두.</translation>
    </message>
    <message>
        <source>Of which code, by its path; several with commas; without it every code that they used.</source>
        <translation>코드의 경로, 여럿이면 쉼표로 나눔. 없으면 이들이 쓴 모든 코드.</translation>
    </message>
    <message>
        <source>Of alpha: nominal (the default), ordinal, interval or ratio. Other than nominal, codes with weights are compared by their weights.</source>
        <translation>알파의 수준: nominal(기본), ordinal, interval, ratio. nominal이 아니면 가중치가 있는 코드는 가중치로 비교합니다.</translation>
    </message>
    <message>
        <source>pieces (the default: texts cut at every edge of a coding, by length), characters, sentence, paragraph or document.</source>
        <translation>pieces(기본: 코딩의 모든 경계에서 글을 자르고 길이로 셈), characters, sentence, paragraph, document.</translation>
    </message>
    <message>
        <source>How much of a sentence, paragraph or document must be coded, 0 to 1; 0.5 without it.</source>
        <translation>문장, 문단, 글에서 코딩되어야 하는 몫, 0에서 1. 없으면 0.5.</translation>
    </message>
    <message>
        <source>Codings with the codes below a code count for it.</source>
        <translation>아래 코드의 코딩도 위 코드의 것으로 셉니다.</translation>
    </message>
    <message>
        <source>read (the default): the texts that all these coders marked as read; coded: every text that one of them coded.</source>
        <translation>read(기본): 이 코더들이 모두 읽음으로 표시한 글. coded: 한 사람이라도 코딩한 모든 글.</translation>
    </message>
    <message>
        <source>Of the bootstrap intervals; 0.95 without it.</source>
        <translation>부트스트랩 구간의 신뢰 수준. 없으면 0.95.</translation>
    </message>
    <message>
        <source>How often is drawn again; 1000 without it, 0 for no intervals.</source>
        <translation>다시 뽑는 횟수. 없으면 1000, 0이면 구간 없음.</translation>
    </message>
    <message>
        <source>What is drawn again: units, paragraphs or documents. Without it fixed units, and for pieces the texts, or the paragraphs of fewer than ten texts.</source>
        <translation>다시 뽑는 것: units, paragraphs, documents. 없으면 고정 단위, 조각이면 글, 글이 열 편보다 적으면 문단.</translation>
    </message>
    <message>
        <source>Of the draws; 1 without it. The same seed gives the same intervals.</source>
        <translation>뽑기의 난수 씨앗. 없으면 1. 같은 씨앗은 같은 구간을 냅니다.</translation>
    </message>
    <message>
        <source>Prints the tables of counts behind the numbers.</source>
        <translation>값의 바탕이 되는 교차표를 출력합니다.</translation>
    </message>
    <message>
        <source>Prints the places where the coders differ.</source>
        <translation>코더들이 다르게 코딩한 곳을 출력합니다.</translation>
    </message>
    <message>
        <source>Takes ratings from this file in place of the project&apos;s codings: CSV (a line per unit, a column per coder, empty = no value) or JSON with datasets (units, contingency, counts, continuum) and cases.</source>
        <translation>프로젝트의 코딩 대신 이 파일의 평정을 씁니다: CSV(한 줄에 단위 하나, 한 열에 코더 하나, 빈칸 = 값 없음) 또는 datasets(units, contingency, counts, continuum)와 cases가 있는 JSON.</translation>
    </message>
    <message>
        <source>How far coders agree: percent, Cohen’s kappa, Scott’s pi, Fleiss’ kappa, Krippendorff’s alpha and alpha-u, Gwet’s AC1, per code and over all, with intervals.</source>
        <translation>코더 간 일치도: 일치율, 코헨 카파, 스콧 파이, 플라이스 카파, 크리펜도르프 알파와 알파-u, 그웻 AC1. 코드별, 전체, 구간과 함께.</translation>
    </message>
    <message>
        <source>percent_agreement, cohen_kappa, cohen_kappa_max, cohen_kappa_linear, cohen_kappa_quadratic, scott_pi, fleiss_kappa, krippendorff_alpha, gwet_ac1, alpha_u, with commas, or all; without it all but alpha_u and the weighted kappas. These compare the weights of codes that have them.</source>
        <translation>percent_agreement, cohen_kappa, cohen_kappa_max, cohen_kappa_linear, cohen_kappa_quadratic, scott_pi, fleiss_kappa, krippendorff_alpha, gwet_ac1, alpha_u를 쉼표로 나누어, 또는 all. 없으면 alpha_u와 가중 카파를 뺀 모두. 가중 카파는 가중치가 있는 코드의 가중치를 비교합니다.</translation>
    </message>
</context>
<context>
    <name>AgreementLines</name>
    <message>
        <source>none: in too few places</source>
        <translation>없음: 나온 곳이 너무 적음</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>문장</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>문단</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>글</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>글자</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>모든 코드</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>글</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>통계량</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>코더</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>정의되지 않음</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>구간</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>관찰</translation>
    </message>
    <message>
        <source>Po, the agreement that was observed; of alpha Do, the disagreement</source>
        <translation>Po, 관찰된 일치. 알파에서는 Do, 불일치</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>우연</translation>
    </message>
    <message>
        <source>Pe, the agreement to expect by chance; of alpha De, the disagreement</source>
        <translation>Pe, 우연히 기대되는 일치. 알파에서는 De, 불일치</translation>
    </message>
    <message>
        <source>%1 values that can be compared</source>
        <translation>비교할 수 있는 값 %1개</translation>
    </message>
</context>
<context>
    <name>AgreementOptions</name>
    <message>
        <source>--%1 takes one of %2, not “%3”.</source>
        <translation>--%1에는 %2 가운데 하나를 쓰십시오. “%3”은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not “%4”.</source>
        <translation>--%1에는 %2에서 %3까지의 수를 쓰십시오. “%4”은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no statistic “%1”. Those there are: %2, all.</source>
        <translation>통계량 “%1”은(는) 없습니다. 있는 것: %2, all.</translation>
    </message>
    <message>
        <source>Pieces and characters next to each other are coded together, so that drawing them one by one would make the interval too narrow. Choose --resample paragraphs or documents.</source>
        <translation>이웃한 조각과 글자는 함께 코딩되므로 하나씩 다시 뽑으면 구간이 너무 좁아집니다. --resample paragraphs나 documents를 고르십시오.</translation>
    </message>
    <message>
        <source>Where a unit is a document, paragraphs cannot be drawn. Choose --resample documents.</source>
        <translation>단위가 글이면 문단을 뽑을 수 없습니다. --resample documents를 고르십시오.</translation>
    </message>
    <message>
        <source>There is no code “%1”. `haeje list PROJECT codes` names those there are.</source>
        <translation>코드 “%1”이(가) 없습니다. `haeje list PROJECT codes`가 있는 코드를 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>AgreementRules</name>
    <message>
        <source>Units: each text is cut at every edge of a coding by one of the coders; a piece weighs its characters, so the numbers are those of one unit per character.</source>
        <translation>단위: 코더 가운데 누구든 코딩한 경계마다 글을 자릅니다. 조각은 글자 수만큼 세므로 글자마다 한 단위로 센 것과 같습니다.</translation>
    </message>
    <message>
        <source>Units: every character of the texts (a code point).</source>
        <translation>단위: 글의 모든 글자(코드 포인트).</translation>
    </message>
    <message>
        <source>Units: sentences. A coder coded one if the codings cover at least %1 % of it, one character at the least.</source>
        <translation>단위: 문장. 코딩이 문장의 %1 % 이상, 적어도 한 글자를 덮으면 코딩한 것으로 셉니다.</translation>
    </message>
    <message>
        <source>Units: paragraphs. A coder coded one if the codings cover at least %1 % of it, one character at the least.</source>
        <translation>단위: 문단. 코딩이 문단의 %1 % 이상, 적어도 한 글자를 덮으면 코딩한 것으로 셉니다.</translation>
    </message>
    <message>
        <source>Units: whole texts. A coder coded one if the codings cover at least %1 % of it, one character at the least.</source>
        <translation>단위: 글 전체. 코딩이 글의 %1 % 이상, 적어도 한 글자를 덮으면 코딩한 것으로 셉니다.</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>문단</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>글</translation>
    </message>
    <message>
        <source>units</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>No intervals were asked for.</source>
        <translation>구간은 내지 않았습니다.</translation>
    </message>
    <message>
        <source>No intervals: there is only one of the %1 that would be drawn again.</source>
        <translation>구간 없음: 다시 뽑을 %1이(가) 하나뿐입니다.</translation>
    </message>
    <message>
        <source>Intervals: %1 %, the percentiles of %2 bootstrap resamples of the %3 %4 (seed %5). A resample in which the number is not defined is left out. There is no interval where more than half are, or where the code is in fewer than %6 of the %4.</source>
        <translation>구간: %1 %, %4 %3개를 %2번 다시 뽑은 부트스트랩의 백분위수(난수 씨앗 %5). 값이 정의되지 않는 표본은 뺍니다. 그런 표본이 절반을 넘거나 코드가 나온 %4이(가) %6개보다 적으면 구간을 내지 않습니다.</translation>
    </message>
    <message>
        <source>Codings of one coder with one code that overlap count as one. Each code is compared by itself: coded or not coded.</source>
        <translation>한 코더가 한 코드로 겹치게 코딩한 것은 하나로 셉니다. 코드마다 따로 코딩했는지 안 했는지를 비교합니다.</translation>
    </message>
    <message>
        <source>Codings with the codes below a code count for it too.</source>
        <translation>아래 코드의 코딩도 위 코드의 것으로 셉니다.</translation>
    </message>
    <message numerus="yes">
        <source>All codes: the units of the %n codes that were used are put together and counted as one.</source>
        <translation>
            <numerusform>모든 코드: 쓰인 코드 %n개의 단위를 한데 모아 셉니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alpha of a code with weights compares the weights at the level %1, on what two coders or more coded with a weight; of several weights of one coder on the same words the highest counts.</source>
        <translation>가중치가 있는 코드의 알파는 두 코더 이상이 가중치를 준 곳에서 가중치를 %1 수준으로 비교합니다. 한 코더가 같은 말에 준 가중치가 여럿이면 가장 높은 것을 씁니다.</translation>
    </message>
    <message>
        <source>Alpha-u (in the form of 2004) stands per text and code, of the texts in which a coder used the code, without an interval; codings that only touch are two. Over several codes it is 1 less the sum of Do over the sum of De. There is no published rule for putting texts together.</source>
        <translation>알파-u(2004년 형식)는 코더가 그 코드를 쓴 글마다, 코드마다 구간 없이 냅니다. 맞닿기만 한 코딩은 둘로 셉니다. 여러 코드에 걸친 값은 1에서 Do의 합을 De의 합으로 나눈 것을 뺀 값입니다. 글을 합치는 규칙은 발표된 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>AgreementTables</name>
    <message>
        <source>Statistic</source>
        <translation>통계량</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>수준</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>코더</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>From</source>
        <translation>부터</translation>
    </message>
    <message>
        <source>To</source>
        <translation>까지</translation>
    </message>
    <message>
        <source>Not defined</source>
        <translation>정의되지 않음</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>관찰</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>우연</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>무게</translation>
    </message>
    <message>
        <source>Pairable values</source>
        <translation>짝지을 수 있는 값</translation>
    </message>
    <message>
        <source>Resamples</source>
        <translation>다시 뽑기</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Contingency: units by the value of the first coder (row) and of the second (column); 1 is coded, 0 not coded. Coincidence: pairs of values within a unit, as Krippendorff’s alpha counts them.</source>
        <translation>교차표(contingency): 첫 코더의 값(행)과 둘째 코더의 값(열)에 따른 단위. 1은 코딩함, 0은 코딩하지 않음. 일치표(coincidence): 크리펜도르프 알파가 세는, 한 단위 안의 값의 짝.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Coded by</source>
        <translation>코딩한 코더</translation>
    </message>
    <message>
        <source>Not coded by</source>
        <translation>코딩하지 않은 코더</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>구절</translation>
    </message>
</context>
<context>
    <name>AgreementTerms</name>
    <message>
        <source>Percent agreement</source>
        <translation>일치율</translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation>코헨 카파</translation>
    </message>
    <message>
        <source>Cohen’s kappa, its maximum</source>
        <translation>코헨 카파의 최댓값</translation>
    </message>
    <message>
        <source>Scott’s pi</source>
        <translation>스콧 파이</translation>
    </message>
    <message>
        <source>Fleiss’ kappa</source>
        <translation>플라이스 카파</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha</source>
        <translation>크리펜도르프 알파</translation>
    </message>
    <message>
        <source>Gwet’s AC1</source>
        <translation>그웻 AC1</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha-u</source>
        <translation>크리펜도르프 알파-u</translation>
    </message>
    <message>
        <source>nominal</source>
        <translation>명목</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>서열</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>등간</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>fewer than two coders</source>
        <translation>코더가 두 사람보다 적음</translation>
    </message>
    <message>
        <source>nobody used this code at all</source>
        <translation>아무도 이 코드를 쓰지 않음</translation>
    </message>
    <message>
        <source>every unit has zero length</source>
        <translation>모든 단위의 길이가 0</translation>
    </message>
    <message>
        <source>no unit has the values of two coders</source>
        <translation>두 코더의 값이 있는 단위가 없음</translation>
    </message>
    <message>
        <source>every value is the same, so there is no chance agreement to correct for</source>
        <translation>모든 값이 같아 우연의 일치를 보정할 수 없음</translation>
    </message>
    <message>
        <source>Fleiss’ kappa needs the same number of coders for every unit; Krippendorff’s alpha does not</source>
        <translation>플라이스 카파는 단위마다 코더 수가 같아야 함. 크리펜도르프 알파는 그렇지 않음</translation>
    </message>
    <message>
        <source>the data do not say which coder gave a value</source>
        <translation>어느 코더의 값인지 자료에 없음</translation>
    </message>
    <message>
        <source>it compares two coders, and there are more; name two of them</source>
        <translation>두 코더를 비교하는 통계량인데 코더가 더 많음. 두 사람을 고르십시오</translation>
    </message>
    <message>
        <source>at this level the values must be numbers</source>
        <translation>이 수준에서는 값이 수여야 함</translation>
    </message>
    <message>
        <source>ratios need values that are not negative</source>
        <translation>비율에는 음수가 아닌 값이 있어야 함</translation>
    </message>
    <message>
        <source>it needs counts of units, not shares</source>
        <translation>몫이 아니라 단위의 수가 있어야 함</translation>
    </message>
    <message>
        <source>Cohen’s kappa, linear weights</source>
        <translation>코헨 카파, 선형 가중</translation>
    </message>
    <message>
        <source>Cohen’s kappa, quadratic weights</source>
        <translation>코헨 카파, 제곱 가중</translation>
    </message>
</context>
<context>
    <name>Analyses</name>
    <message>
        <source>There is no analysis “%1” in this version. What is there: %2.</source>
        <translation>이 판에는 “%1” 분석이 없습니다. 있는 것: %2.</translation>
    </message>
    <message>
        <source>The analysis “%1” has no option “%2”.</source>
        <translation>“%1” 분석에는 “%2” 선택 항목이 없습니다.</translation>
    </message>
</context>
<context>
    <name>AnalysisCharts</name>
    <message>
        <source>Passages</source>
        <translation>구절</translation>
    </message>
    <message>
        <source>Pairs of codings</source>
        <translation>코딩 쌍</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>코딩</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>단어</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Share of the text, %</source>
        <translation>본문 비율, %</translation>
    </message>
    <message>
        <source>Codes by documents</source>
        <translation>자료별 코드</translation>
    </message>
    <message>
        <source>Codes by attribute</source>
        <translation>속성별 코드</translation>
    </message>
    <message>
        <source>Codes by codes</source>
        <translation>코드와 코드</translation>
    </message>
    <message>
        <source>Codes over time</source>
        <translation>시간별 코드</translation>
    </message>
    <message>
        <source>Coders by codes</source>
        <translation>코더별 코드</translation>
    </message>
    <message numerus="yes">
        <source>%n rows and columns without anything are left out.</source>
        <translation>
            <numerusform>비어 있는 행과 열 %n개는 빠졌습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to draw: the analysis “%1” counts nothing with these options.</source>
        <translation>그릴 것이 없습니다. 이 선택으로는 “%1” 분석에서 세어지는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>코더</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Other code</source>
        <translation>상대 코드</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>What counts in several parts of a bar makes it longer each time.</source>
        <translation>막대의 여러 부분에서 세어지는 것은 그때마다 막대를 길게 합니다.</translation>
    </message>
    <message>
        <source>Not on the lines: %1, %2 in all.</source>
        <translation>선에 없는 것: %1, 모두 %2.</translation>
    </message>
    <message>
        <source>There is nothing to draw: the analysis “%1” gives no numbers with these options.</source>
        <translation>그릴 것이 없습니다. 이 선택으로는 “%1” 분석에서 숫자가 나오지 않습니다.</translation>
    </message>
    <message>
        <source>%1 rows and %2 columns are too many for a chart. Choose some codes, or a shorter time.</source>
        <translation>행 %1개와 열 %2개는 도표로 그리기에 너무 많습니다. 코드를 고르거나 기간을 줄이십시오.</translation>
    </message>
    <message>
        <source>%1 marks are too many for a chart. Narrow the analysis.</source>
        <translation>표시 %1개는 도표로 그리기에 너무 많습니다. 분석 범위를 좁히십시오.</translation>
    </message>
    <message>
        <source>%1: most for %2, %3</source>
        <translation>%1: %2 최다, %3</translation>
    </message>
    <message>
        <source>%1: most where %2 meets %3, %4</source>
        <translation>%1: %2와 %3에서 최다, %4</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%2별 %1</translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <translation>%2 및 %3별 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n documents of %1</source>
        <translation>
            <numerusform>%1의 자료 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Terms in messages</source>
        <translation>메시지 속 용어</translation>
    </message>
    <message>
        <source>Terms by side</source>
        <translation>측별 용어</translation>
    </message>
    <message>
        <source>Similarity to earlier messages</source>
        <translation>이전 메시지와의 유사도</translation>
    </message>
    <message>
        <source>New expressions</source>
        <translation>새 표현</translation>
    </message>
    <message>
        <source>Dropped expressions</source>
        <translation>빠진 표현</translation>
    </message>
    <message numerus="yes">
        <source>%n messages of %1</source>
        <translation>
            <numerusform>%1의 메시지 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleFile</name>
    <message>
        <source>There is no such file. Check the path.</source>
        <translation>그런 파일이 없습니다. 경로를 확인하십시오.</translation>
    </message>
    <message>
        <source>The file may not be read. Ask for the right to read it, or copy it to a folder of yours.</source>
        <translation>파일을 읽을 권한이 없습니다. 읽기 권한을 얻거나 자신의 폴더로 복사하십시오.</translation>
    </message>
    <message>
        <source>The file has %1 MB; files over %2 MB are not read. Split it into smaller files and import those.</source>
        <translation>파일이 %1 MB입니다. %2 MB가 넘는 파일은 읽지 않습니다. 작은 파일로 나누어 가져오십시오.</translation>
    </message>
    <message>
        <source>The table&apos;s columns are %1. For messages %2 is missing, for figures %3. Name the columns so and import it again.</source>
        <translation>표의 열은 %1입니다. 메시지로 읽기에는 %2 열이, 수치로 읽기에는 %3 열이 빠져 있습니다. 열 이름을 맞춘 뒤 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>파일을 읽지 못했습니다: %1.</translation>
    </message>
    <message>
        <source>The file is empty. Check that it was saved whole, then import it again.</source>
        <translation>파일이 비어 있습니다. 온전히 저장되었는지 확인한 뒤 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>The folder holds no file that can be imported (%1). If they are in folders below it, include those.</source>
        <translation>이 폴더에는 가져올 수 있는 파일(%1)이 없습니다. 하위 폴더에 있다면 하위 폴더까지 포함하십시오.</translation>
    </message>
    <message>
        <source>This is not a file. Choose a file or a folder.</source>
        <translation>파일이 아닙니다. 파일이나 폴더를 고르십시오.</translation>
    </message>
    <message numerus="yes">
        <source>The %n chapters are one document, as asked.</source>
        <translation>
            <numerusform>요청대로 장 %n개를 한 자료로 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>What a Mac adds to an archive; it holds no text.</source>
        <translation>맥이 압축 파일에 덧붙인 것으로, 글이 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The archive is empty. Check that it was saved whole.</source>
        <translation>압축 파일이 비어 있습니다. 온전히 저장되었는지 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>ArticleParts</name>
    <message>
        <source>“%1” is not a date. Write it as 2021-07-11, 2021-07 or 2021.</source>
        <translation>“%1”: 날짜가 아닙니다. 2021-07-11, 2021-07, 2021처럼 적으십시오.</translation>
    </message>
</context>
<context>
    <name>Attributes</name>
    <message>
        <source>“%1” takes a number such as 12 or 3.5, not “%2”.</source>
        <translation>“%1” 속성에는 12나 3.5 같은 수를 적습니다. 적힌 값: “%2”.</translation>
    </message>
    <message>
        <source>“%1” takes a date such as 2021-07-11, 2021-07 or 2021, not “%2”.</source>
        <translation>“%1” 속성에는 2021-07-11, 2021-07, 2021 같은 날짜를 적습니다. 적힌 값: “%2”.</translation>
    </message>
    <message>
        <source>“%1” takes yes or no, not “%2”.</source>
        <translation>“%1” 속성에는 예나 아니요를 적습니다. 적힌 값: “%2”.</translation>
    </message>
    <message>
        <source>“%1” takes one of %2, not “%3”.</source>
        <translation>“%1” 속성의 값은 %2 가운데 하나입니다. 적힌 값: “%3”.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>An attribute needs a name. Type one.</source>
        <translation>속성에는 이름이 있어야 합니다. 이름을 적으십시오.</translation>
    </message>
    <message>
        <source>The name “%1” has a “=” in it, which parts a name from its value. Write it without.</source>
        <translation>이름 “%1”에 이름과 값을 가르는 “=”가 들어 있습니다. 빼고 적으십시오.</translation>
    </message>
    <message>
        <source>There is an attribute “%1” already. Choose another name, or use that one.</source>
        <translation>“%1” 속성이 이미 있습니다. 다른 이름을 고르거나 그 속성을 쓰십시오.</translation>
    </message>
    <message>
        <source>“%1” is to be chosen from a list, but the list is empty. Name the choices.</source>
        <translation>“%1” 속성은 목록에서 고르는데 목록이 비어 있습니다. 선택지를 적으십시오.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>그 밖에 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Change it first in: %1.</source>
        <translation>먼저 다음 자료에서 값을 바꾸십시오: %1.</translation>
    </message>
    <message>
        <source>This attribute is gone. Someone removed it; undo brings it back.</source>
        <translation>이 속성은 없어졌습니다. 누군가 지웠으며, 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no document %1 to give “%2” to.</source>
        <translation>“%2” 값을 줄 자료 %1이(가) 없습니다.</translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message>
        <source>message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>wreath or basket</source>
        <translation>화환·꽃바구니</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>회담·방문</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>연설</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>사설</translation>
    </message>
    <message>
        <source>commentary</source>
        <translation>논평</translation>
    </message>
    <message>
        <source>article</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>level not stated</source>
        <translation>격 명시 없음</translation>
    </message>
    <message>
        <source>front page</source>
        <translation>1면</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>%1면</translation>
    </message>
    <message>
        <source>first item</source>
        <translation>첫 소식</translation>
    </message>
    <message>
        <source>other place</source>
        <translation>그 밖의 자리</translation>
    </message>
    <message>
        <source>placement not stated</source>
        <translation>게재 위치 명시 없음</translation>
    </message>
</context>
<context>
    <name>AuthorityLevel</name>
    <message>
        <source>message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>연설</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>회담</translation>
    </message>
    <message>
        <source>tribute</source>
        <translation>예물</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>사설</translation>
    </message>
    <message>
        <source>article</source>
        <translation>기사</translation>
    </message>
</context>
<context>
    <name>BarPlot</name>
    <message>
        <source>Not stated</source>
        <translation>명시 없음</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>명시 없음</translation>
    </message>
</context>
<context>
    <name>Blind</name>
    <message>
        <source>You code blind: the other coders&apos; codings are hidden, so there is nothing to compare. Leave blind coding first.</source>
        <translation>블라인드 코딩 중이어서 다른 코더의 코딩이 숨겨져 있으므로 비교할 것이 없습니다. 먼저 블라인드 코딩을 끝내십시오.</translation>
    </message>
    <message>
        <source>You code blind: only the work of %1 is written. The codings, memos and passages of other coders are left out, also where they are counted.</source>
        <translation>블라인드로 코딩하고 있습니다. %1의 작업만 씁니다. 다른 코더의 코딩, 메모, 구절은 세는 데서도 빠집니다.</translation>
    </message>
</context>
<context>
    <name>Book</name>
    <message>
        <source>heading of the chapter</source>
        <translation>장 제목</translation>
    </message>
    <message>
        <source>table of contents of the book</source>
        <translation>책의 차례</translation>
    </message>
    <message>
        <source>Each chapter is a document of its own: %1</source>
        <translation>장마다 자료 하나: %1</translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>The book names a chapter “%1” that is not in the file; it is not whole.</source>
        <translation>책에 적힌 장 “%1”이(가) 파일에 없습니다. 파일이 온전하지 않습니다.</translation>
    </message>
    <message>
        <source>page without text</source>
        <translation>글이 없는 쪽</translation>
    </message>
    <message>
        <source>title page</source>
        <translation>속표지</translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message>
        <source>Not stated</source>
        <translation>명시 없음</translation>
    </message>
    <message>
        <source>Two figures disagree about %1: %2 and %3 (%4). Correct one, or give it another statement.</source>
        <translation>“%1” 수치 두 개가 서로 다릅니다: %2, %3 (%4). 하나를 고치거나 집계 내용을 달리 적으십시오.</translation>
    </message>
    <message>
        <source>There is no figure with a number for “%1” by %2. Make one from a passage, or choose another breakdown.</source>
        <translation>“%1”에 대해 %2별로 값이 있는 수치가 없습니다. 구절에서 수치를 만들거나 다른 구성을 고르십시오.</translation>
    </message>
    <message>
        <source>no dimension</source>
        <translation>구분 기준 없음</translation>
    </message>
    <message>
        <source>The figures of “%1” stand on different bases (%2), so they are no parts of one whole. Correct them, or give them different statements.</source>
        <translation>“%1” 수치의 모수가 서로 달라(%2) 한 전체의 부분이 되지 못합니다. 모수를 고치거나 집계 내용을 달리 적으십시오.</translation>
    </message>
    <message>
        <source>The figures of “%1” count different things (%2). Correct their units, or give them different statements.</source>
        <translation>“%1” 수치가 서로 다른 것을 세고 있습니다(%2). 단위를 고치거나 집계 내용을 달리 적으십시오.</translation>
    </message>
    <message>
        <source>category</source>
        <translation>범주</translation>
    </message>
    <message>
        <source>Holds only if each of the %1 has one %2.</source>
        <translation>전체 %1 각각의 %2 값이 하나뿐일 때만 성립합니다.</translation>
    </message>
    <message>
        <source>Holds only if each of the %1 %2 has one %3.</source>
        <translation>전체 %1 %2 각각의 %3 값이 하나뿐일 때만 성립합니다.</translation>
    </message>
    <message>
        <source>No base is given, so what is not stated cannot be computed.</source>
        <translation>모수가 없어 “명시 없음”을 계산할 수 없습니다.</translation>
    </message>
    <message>
        <source>The categories add up to %1, more than the base of %2: they overlap, and what is not stated cannot be computed.</source>
        <translation>범주의 합(%1)이 모수(%2)보다 큽니다. 범주가 서로 겹치므로 “명시 없음”을 계산할 수 없습니다.</translation>
    </message>
    <message>
        <source>The source gives %1 as not stated, but %2 are left of the base.</source>
        <translation>출처에 적힌 “명시 없음”(%1)과 모수에서 남는 수(%2)가 다릅니다.</translation>
    </message>
    <message>
        <source>Not stated: %1 = %2 − %3, computed, not inferred. %4</source>
        <translation>명시 없음: %1 = %2 − %3. 추정이 아니라 계산한 값입니다. %4</translation>
    </message>
    <message>
        <source>%1 of %2 figures state no base; that of the others, %3, is used.</source>
        <translation>수치 %2개 중 %1개에는 모수가 없어 나머지의 모수(%3)를 썼습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures repeat another with the same number and are counted once.</source>
        <translation>
            <numerusform>값이 같은 수치의 되풀이 %n개는 한 번만 세었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as they give no number: %1.</source>
        <translation>값이 숫자가 아니어서 뺀 것: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures name no category and are left out.</source>
        <translation>
            <numerusform>범주가 없는 수치 %n개는 뺐습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures are as of different dates: %1.</source>
        <translation>수치의 기준일이 서로 다릅니다: %1.</translation>
    </message>
    <message>
        <source>Share of %1, %</source>
        <translation>%1 대비 %</translation>
    </message>
    <message>
        <source>Share of base, %</source>
        <translation>모수 대비 %</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>범주</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>수</translation>
    </message>
    <message>
        <source>Share of %1 stated, %</source>
        <translation>명시된 %1 대비 %</translation>
    </message>
</context>
<context>
    <name>Breakdowns</name>
    <message>
        <source>Statement</source>
        <translation>진술</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>차원</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>범주</translation>
    </message>
    <message>
        <source>%1 has no figures with a dimension and a category.</source>
        <translation>%1에는 차원과 범주가 있는 수치가 없습니다.</translation>
    </message>
    <message>
        <source>The figures of one statement by one dimension, with the part that nobody stated.</source>
        <translation>한 진술의 수치를 한 차원으로 나눈 것. 아무도 밝히지 않은 몫도 보입니다.</translation>
    </message>
    <message>
        <source>Which figures, by their statement; without it, what there is to choose from.</source>
        <translation>어떤 수치인지 진술로 고릅니다. 쓰지 않으면 고를 수 있는 것을 보입니다.</translation>
    </message>
    <message>
        <source>By which dimension; the statement&apos;s first if not given.</source>
        <translation>어떤 차원으로 나눌지. 쓰지 않으면 그 진술의 첫 차원.</translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>Source: %1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>도표: %1</translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>There is no chart “%1”: the project has no charts yet.</source>
        <translation>“%1” 도표가 없습니다. 프로젝트에 아직 도표가 없습니다.</translation>
    </message>
    <message>
        <source>There is no chart “%1”. There are: %2.</source>
        <translation>“%1” 도표가 없습니다. 있는 도표: %2.</translation>
    </message>
    <message>
        <source>%1, Haeje</source>
        <translation>%1, Haeje</translation>
    </message>
    <message>
        <source>%1: a chart can be saved as %2, .csv. Give the file one of these suffixes.</source>
        <translation>%1: 도표는 %2, .csv 형식으로 저장할 수 있습니다. 파일 이름 끝을 이 가운데 하나로 적으십시오.</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>%1 leads with %2</source>
        <translation>최다는 %1(%2)</translation>
    </message>
    <message>
        <source>%1 and %2 lead with %3 each</source>
        <translation>%1, %2 공동 최다(각 %3)</translation>
    </message>
    <message>
        <source>%1 categories share the lead with %2 each</source>
        <translation>%1개 범주 공동 최다(각 %2)</translation>
    </message>
    <message>
        <source>%1; %2 name no %3</source>
        <translation>%1, %3 명시 없음 %2</translation>
    </message>
    <message>
        <source>Of %1, %2 name no %3</source>
        <translation>%3 명시 없음, %1 중 %2</translation>
    </message>
    <message>
        <source>%1; %2 leads among those that do</source>
        <translation>%1, 명시된 것 중 최다는 %2</translation>
    </message>
    <message>
        <source>number</source>
        <translation>수</translation>
    </message>
    <message>
        <source>base %1</source>
        <translation>모수 %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 기준</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>명시 없음</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2(%3)</translation>
    </message>
    <message>
        <source>Column chart</source>
        <translation>세로 막대 도표</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>가로 막대 도표</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <translation>%1: %2. %3.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Stacked bars</source>
        <translation>누적 막대</translation>
    </message>
    <message>
        <source>Grouped bars</source>
        <translation>묶은 막대</translation>
    </message>
    <message>
        <source>Line chart</source>
        <translation>선 도표</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>열 지도</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <translation>%1, %2:</translation>
    </message>
    <message>
        <source>%1 smaller numbers are not named</source>
        <translation>더 작은 수 %1개는 생략</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>A chart needs a name. Type one.</source>
        <translation>도표에 이름이 필요합니다. 이름을 적으십시오.</translation>
    </message>
    <message>
        <source>There is a chart “%1” already. Choose another name.</source>
        <translation>“%1” 도표가 이미 있습니다. 다른 이름을 고르십시오.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>파일이 손상되었습니다: %1.</translation>
    </message>
    <message>
        <source>Row %1 of %2 points at a row of %3 that is not there.</source>
        <translation>%2 테이블의 %1번 행이 %3 테이블에 없는 행을 가리킵니다.</translation>
    </message>
    <message>
        <source>The original file “%1” is not what was imported: its checksum differs.</source>
        <translation>원본 파일 “%1”: 체크섬이 달라 가져올 때의 파일과 같지 않습니다.</translation>
    </message>
    <message>
        <source>Document %1 “%2” has no text.</source>
        <translation>자료 %1 “%2”: 본문이 없습니다.</translation>
    </message>
    <message>
        <source>Document %1 “%2” has a block outside its text or out of order, at %3.</source>
        <translation>자료 %1 “%2”: 위치 %3의 블록이 본문을 벗어나거나 순서에 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Passage %1 in document %2 does not hold its quote.</source>
        <translation>자료 %2의 구절 %1: 본문이 인용문과 다릅니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of %1 point at a %2 that is not there.</source>
        <translation>
            <numerusform>%1 테이블의 행 %n개가 없는 대상(%2)을 가리킵니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents are missing from the search index.</source>
        <translation>
            <numerusform>자료 %n개가 검색 색인에 빠져 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Document %1 “%2” has a block of no kind or on no page, at %3.</source>
        <translation>자료 %1 “%2”에 종류나 쪽이 잘못된 블록이 있습니다(위치 %3).</translation>
    </message>
    <message>
        <source>The collection “%1” lies below itself, so it is not shown.</source>
        <translation>모음 “%1”이(가) 자기 아래에 놓여 있어 보이지 않습니다.</translation>
    </message>
    <message>
        <source>The document “%1” is an earlier version of itself.</source>
        <translation>자료 “%1”이(가) 자신의 앞선 판으로 되어 있습니다.</translation>
    </message>
    <message>
        <source>Document %1 has a value that does not fit: %2</source>
        <translation>자료 %1에 맞지 않는 값이 있습니다: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n documents are missing from the lists&apos; order.</source>
        <translation>
            <numerusform>목록 순서에서 자료 %n개가 빠져 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents have a reading state that is none.</source>
        <translation>
            <numerusform>자료 %n개의 읽기 상태가 올바르지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was found at import, but this is no fact of a document.</source>
        <translation>가져올 때 찾은 “%1”은(는) 서지 정보의 종류가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>policy suggestion</source>
        <translation>정책 제안</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>for</source>
        <translation>뒷받침</translation>
    </message>
    <message>
        <source>against</source>
        <translation>반대</translation>
    </message>
    <message>
        <source>context</source>
        <translation>맥락</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>약함</translation>
    </message>
    <message>
        <source>rather weak</source>
        <translation>다소 약함</translation>
    </message>
    <message>
        <source>rather strong</source>
        <translation>다소 강함</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>강함</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>말하지 않음</translation>
    </message>
</context>
<context>
    <name>ClaimChecks</name>
    <message>
        <source>Only one source: all its passages stand in “%1”.</source>
        <translation>출처가 하나뿐입니다. 모든 구절이 “%1”에 있습니다.</translation>
    </message>
    <message>
        <source>All its passages whose outlet is stated come from one outlet, %1.</source>
        <translation>매체가 적힌 구절은 모두 한 매체(%1)에서 나왔습니다.</translation>
    </message>
    <message>
        <source>All its passages whose side is stated come from one side, %1.</source>
        <translation>어느 쪽인지 적힌 구절은 모두 한쪽(%1)에서 나왔습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its texts have no date.</source>
        <translation>
            <numerusform>날짜가 없는 글이 %n편 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No passage stands with it yet.</source>
        <translation>아직 딸린 구절이 없습니다.</translation>
    </message>
    <message>
        <source>No passage is for it.</source>
        <translation>뒷받침하는 구절이 없습니다.</translation>
    </message>
    <message>
        <source>No passage against it was found, or none was looked for. Say which under “What is missing”.</source>
        <translation>반대되는 구절을 찾지 못했거나 찾아보지 않았습니다. 어느 쪽인지 “빠진 것”에 적으십시오.</translation>
    </message>
    <message>
        <source>It is called %1, and as many passages are against it as for it, or more (%2 for, %3 against).</source>
        <translation>“%1”이라고 했지만 반대되는 구절이 뒷받침하는 구절만큼 많거나 더 많습니다(뒷받침 %2, 반대 %3).</translation>
    </message>
    <message numerus="yes">
        <source>%n of its passages lost their place in a corrected text.</source>
        <translation>
            <numerusform>고친 글에서 자리를 잃은 구절이 %n개 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimEvidence</name>
    <message>
        <source>No words are chosen. Mark words in a text, or choose passages in a list.</source>
        <translation>고른 말이 없습니다. 본문에서 말을 고르거나 목록에서 구절을 고르십시오.</translation>
    </message>
    <message numerus="yes">
        <source>Use %n passages as evidence</source>
        <translation>
            <numerusform>구절 %n개를 근거로 쓰기</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimSheet</name>
    <message>
        <source>There is no claim %1. `haeje list PROJECT claims` names those there are.</source>
        <translation>주장 %1이(가) 없습니다. `haeje list PROJECT claims`가 있는 주장을 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>ClaimTables</name>
    <message>
        <source>Id</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Guid</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>세기</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>빠진 것</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>For</source>
        <translation>뒷받침</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>반대</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>맥락</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>주의</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>만든 때</translation>
    </message>
    <message>
        <source>By</source>
        <translation>만든 이</translation>
    </message>
    <message>
        <source>Strength goes from 1 (weak) to 4 (strong); empty is not said. For, against and context are numbers of passages.</source>
        <translation>세기는 1(약함)에서 4(강함)까지이며 비어 있으면 말하지 않은 것입니다. 뒷받침, 반대, 맥락은 구절의 번호입니다.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>문장</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>입장</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>구절</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>%1 · strength: %2 · %3 for, %4 against, %5 as context</source>
        <translation>%1 · 세기: %2 · 뒷받침 %3, 반대 %4, 맥락 %5</translation>
    </message>
    <message>
        <source>What is missing:</source>
        <translation>빠진 것:</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>비고:</translation>
    </message>
    <message>
        <source>%1 (lost its place in the text)</source>
        <translation>%1 (글에서 자리를 잃음)</translation>
    </message>
    <message>
        <source>Claims of %1</source>
        <translation>%1의 주장</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>주장 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>A claim needs its sentence. Write what is claimed.</source>
        <translation>주장에는 문장이 있어야 합니다. 무엇을 주장하는지 쓰십시오.</translation>
    </message>
    <message>
        <source>A claim&apos;s strength goes from 1 (weak) to 4 (strong), or is 0 (not said); %1 is none of these.</source>
        <translation>주장의 세기는 1(약함)에서 4(강함)까지이거나 0(말하지 않음)입니다. %1은(는) 어느 것도 아닙니다.</translation>
    </message>
    <message>
        <source>This claim is gone. Someone removed it; undo brings it back.</source>
        <translation>이 주장은 없어졌습니다. 누군가 지웠으며, 되돌리면 다시 나옵니다.</translation>
    </message>
    <message>
        <source>Other coders have put passages to this claim that are hidden while you code blind. Leave blind coding first.</source>
        <translation>다른 코더가 이 주장에 붙인 구절이 있으나 눈가림 코딩을 하는 동안에는 보이지 않습니다. 먼저 눈가림 코딩을 끝내십시오.</translation>
    </message>
    <message>
        <source>This passage is no longer with the claim. Undo brings it back.</source>
        <translation>이 구절은 더는 이 주장에 붙어 있지 않습니다. 되돌리면 다시 나옵니다.</translation>
    </message>
</context>
<context>
    <name>CodeGroups</name>
    <message>
        <source>A group of codes needs a name. Type one.</source>
        <translation>코드 묶음에는 이름이 있어야 합니다. 이름을 적으십시오.</translation>
    </message>
    <message>
        <source>There is a group of codes “%1” already. Choose another name.</source>
        <translation>“%1” 코드 묶음이 이미 있습니다. 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>This group of codes is gone. Someone removed it; undo brings it back.</source>
        <translation>이 코드 묶음은 없어졌습니다. 누군가 지웠으며, 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>CodeRule</name>
    <message>
        <source>The expression is empty. Write what is to be found.</source>
        <translation>정규식이 비었습니다. 찾을 것을 쓰십시오.</translation>
    </message>
    <message>
        <source>The expression is longer than %1 characters. Make it shorter, or use a word list.</source>
        <translation>정규식이 %1자를 넘습니다. 줄이거나 단어 목록을 쓰십시오.</translation>
    </message>
    <message>
        <source>The expression is not understood at character %1: %2.</source>
        <translation>정규식의 %1번째 글자를 알 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>Nothing is chosen that others could be like. Choose passages, or write a text.</source>
        <translation>무엇과 비슷한 것을 찾을지 고르지 않았습니다. 구절을 고르거나 글을 쓰십시오.</translation>
    </message>
    <message>
        <source>There is nothing to look for. Write the words.</source>
        <translation>찾을 것이 없습니다. 말을 쓰십시오.</translation>
    </message>
    <message>
        <source>The expression takes too long on “%1”. Make it simpler: a repetition within a repetition, as in (a+)+, is what costs most.</source>
        <translation>“%1”에서 정규식이 너무 오래 걸립니다. 더 간단히 쓰십시오. (a+)+처럼 반복 안의 반복이 가장 오래 걸립니다.</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>찾기를 취소했습니다.</translation>
    </message>
    <message>
        <source>More than %L1 places were found. Look for something rarer, or in fewer documents.</source>
        <translation>찾은 곳이 %L1군데를 넘습니다. 더 드문 말을 찾거나 자료를 줄이십시오.</translation>
    </message>
    <message>
        <source>“%1” as it is written.</source>
        <translation>“%1” 그대로.</translation>
    </message>
    <message numerus="yes">
        <source>Any of %n words.</source>
        <translation>
            <numerusform>단어 %n개 가운데 하나라도.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the expression %1 matches.</source>
        <translation>정규식 %1에 일치하는 것.</translation>
    </message>
    <message>
        <source>Paragraphs whose likeness to the chosen texts is %1 or more: the cosine of their terms, each weighed by how rare it is among all paragraphs looked at (tf-idf).</source>
        <translation>고른 글과의 유사도가 %1 이상인 문단. 유사도는 살펴본 모든 문단에서 드문 정도(tf-idf)로 가중한 용어의 코사인입니다.</translation>
    </message>
    <message>
        <source>Sentences whose likeness to the chosen texts is %1 or more: the cosine of their terms, each weighed by how rare it is among all sentences looked at (tf-idf).</source>
        <translation>고른 글과의 유사도가 %1 이상인 문장. 유사도는 살펴본 모든 문장에서 드문 정도(tf-idf)로 가중한 용어의 코사인입니다.</translation>
    </message>
    <message>
        <source>Capitals count.</source>
        <translation>대소문자를 가립니다.</translation>
    </message>
    <message>
        <source>Capitals do not count.</source>
        <translation>대소문자를 가리지 않습니다.</translation>
    </message>
    <message>
        <source>Whole words only; each Chinese character is one.</source>
        <translation>온전한 단어만. 한자는 한 글자가 한 단어입니다.</translation>
    </message>
    <message>
        <source>The match itself is coded.</source>
        <translation>일치한 말을 코딩합니다.</translation>
    </message>
    <message>
        <source>The whole word is coded.</source>
        <translation>어절을 코딩합니다.</translation>
    </message>
    <message>
        <source>Its sentence is coded, once however often it matches.</source>
        <translation>그 문장을 코딩합니다. 몇 번 일치하든 한 번만.</translation>
    </message>
    <message>
        <source>Its paragraph is coded, once however often it matches.</source>
        <translation>그 문단을 코딩합니다. 몇 번 일치하든 한 번만.</translation>
    </message>
    <message>
        <source>There is no passage %1. `haeje list PROJECT passages` names those there are.</source>
        <translation>구절 %1은(는) 없습니다. `haeje list PROJECT passages`로 있는 구절을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>앞</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>After</source>
        <translation>뒤</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>일치 수</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>유사도</translation>
    </message>
    <message>
        <source>Coded already</source>
        <translation>이미 코딩됨</translation>
    </message>
    <message>
        <source>Name the code that is to be put on them.</source>
        <translation>붙일 코드를 쓰십시오.</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>구절 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages with the codes below</source>
        <translation>
            <numerusform>아래 코드까지 구절 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codings</source>
        <translation>
            <numerusform>코딩 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>코드 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Coded by %1</source>
        <translation>코딩한 사람: %1</translation>
    </message>
    <message>
        <source>With the codes below, a passage is counted once, however many of them it carries.</source>
        <translation>아래 코드까지 셀 때 한 구절은 코드가 여럿이어도 한 번만 셉니다.</translation>
    </message>
    <message>
        <source>Groups of codes</source>
        <translation>코드 묶음</translation>
    </message>
    <message>
        <source>no codes</source>
        <translation>코드 없음</translation>
    </message>
    <message>
        <source>not in use any more</source>
        <translation>더는 쓰지 않음</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>정의</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>붙이는 경우</translation>
    </message>
    <message>
        <source>Not put on</source>
        <translation>붙이지 않는 경우</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>묶음</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>빈도</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another file or check the folder.</source>
        <translation>“%1”에 쓸 수 없습니다: %2. 다른 파일을 고르거나 폴더를 확인하십시오.</translation>
    </message>
    <message>
        <source>Codebook of %1</source>
        <translation>%1의 코드북</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this translation, as HTML names it</comment>
        <translation>ko</translation>
    </message>
    <message>
        <source>There are no codes yet.</source>
        <translation>아직 코드가 없습니다.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Source of the example</source>
        <translation>예의 출처</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>코딩</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>구절</translation>
    </message>
    <message>
        <source>Passages with those below</source>
        <translation>아래 코드까지의 구절</translation>
    </message>
    <message>
        <source>“%1” does not end in .html, .pdf or .csv. Name a file that does.</source>
        <translation>“%1”은(는) .html, .pdf, .csv로 끝나지 않습니다. 그렇게 끝나는 파일 이름을 쓰십시오.</translation>
    </message>
</context>
<context>
    <name>CoderTables</name>
    <message>
        <source>Coder</source>
        <translation>코더</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>코딩</translation>
    </message>
    <message>
        <source>Texts read</source>
        <translation>읽은 자료</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>합의</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Texts read are those that the coder marked as coded to their end. The consensus coder&apos;s codings are what was settled.</source>
        <translation>읽은 자료는 코더가 끝까지 코딩했다고 표시한 자료입니다. 합의 코더의 코딩은 조정된 결과입니다.</translation>
    </message>
    <message>
        <source>Blind: only the codings of %1.</source>
        <translation>블라인드: %1의 코딩만 보입니다.</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>확실</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>의심스러움</translation>
    </message>
    <message>
        <source>to discuss</source>
        <translation>논의 필요</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>가중치 %1</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>코딩하지 않음</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 채택</translation>
    </message>
    <message>
        <source>all accepted</source>
        <translation>모두 채택</translation>
    </message>
    <message>
        <source>both accepted</source>
        <translation>둘 다 채택</translation>
    </message>
    <message>
        <source>another reading</source>
        <translation>다른 읽기</translation>
    </message>
    <message>
        <source>none accepted</source>
        <translation>아무것도 채택하지 않음</translation>
    </message>
    <message>
        <source>neither accepted</source>
        <translation>둘 다 채택하지 않음</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Guid</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>채택</translation>
    </message>
    <message>
        <source>What each had said</source>
        <translation>각자의 읽기</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>조정</translation>
    </message>
    <message>
        <source>By</source>
        <translation>작성자</translation>
    </message>
</context>
<context>
    <name>Coders</name>
    <message>
        <source>Consensus</source>
        <translation>합의</translation>
    </message>
    <message>
        <source>The consensus coder needs a name. Type one.</source>
        <translation>합의 코더에게 이름이 필요합니다. 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>“%1” codes in this project already. Give the consensus another name.</source>
        <translation>“%1”은(는) 이 프로젝트에서 이미 코딩하고 있습니다. 합의에 다른 이름을 붙이십시오.</translation>
    </message>
    <message>
        <source>Who has coded these texts to their end? Name the coder.</source>
        <translation>누가 이 자료를 끝까지 코딩했습니까? 코더의 이름을 쓰십시오.</translation>
    </message>
    <message>
        <source>There is no document %1. `haeje list PROJECT documents` names those there are.</source>
        <translation>자료 %1이(가) 없습니다. `haeje list PROJECT documents`로 있는 자료를 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>A code needs a name. Type one.</source>
        <translation>코드에 이름이 필요합니다. 이름을 적으십시오.</translation>
    </message>
    <message>
        <source>The name “%1” has a “/” in it, which parts a code from the one above it. Write it without.</source>
        <translation>이름 “%1”에 “/”가 들어 있습니다. “/”는 상위 코드와 구분하는 데 쓰이므로 빼고 적으십시오.</translation>
    </message>
    <message>
        <source>There is a code “%1” here already. Choose another name.</source>
        <translation>여기에 “%1” 코드가 이미 있습니다. 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>This code is gone. Someone removed it; undo brings it back.</source>
        <translation>이 코드는 지워져 없습니다. 실행 취소로 되살릴 수 있습니다.</translation>
    </message>
    <message>
        <source>A code cannot be put below itself. Choose another place.</source>
        <translation>코드를 자기 자신의 아래에 둘 수 없습니다. 다른 자리를 고르십시오.</translation>
    </message>
    <message>
        <source>The weights of a code go from a lower to a higher number, like 1 to 5. Give both, or neither.</source>
        <translation>코드의 가중치는 1에서 5처럼 작은 수에서 큰 수까지입니다. 둘 다 주거나 둘 다 비우십시오.</translation>
    </message>
    <message>
        <source>No codings of “%1” were chosen, so there is nothing to split off. Choose some.</source>
        <translation>“%1”의 코딩을 고르지 않아 나눌 것이 없습니다. 코딩을 고르십시오.</translation>
    </message>
    <message>
        <source>Coding %1 is none of “%2”. Choose among its own codings.</source>
        <translation>코딩 %1은(는) “%2”의 코딩이 아닙니다. 그 코드의 코딩에서 고르십시오.</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>확실</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>의심스러움</translation>
    </message>
    <message>
        <source>to discuss</source>
        <translation>논의 필요</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>가중치 %1</translation>
    </message>
    <message>
        <source>(as “%1”: %2)</source>
        <translation>(“%1”일 때: %2)</translation>
    </message>
    <message>
        <source>From “%1”: %2</source>
        <translation>“%1”에서: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be merged into itself. Choose another code.</source>
        <translation>“%1”을(를) 자신에게 합칠 수 없습니다. 다른 코드를 고르십시오.</translation>
    </message>
    <message>
        <source>There is a code “%1” beside “%2” already, whose place it would take. Rename one of them first.</source>
        <translation>“%1”이(가) 옮겨질 “%2”의 자리에 같은 이름의 코드가 이미 있습니다. 먼저 하나의 이름을 바꾸십시오.</translation>
    </message>
</context>
<context>
    <name>CodingChips</name>
    <message>
        <source>Nothing said</source>
        <translation>표시 없음</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>확실함</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>의심스러움</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>논의할 것</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>가중치 %1</translation>
    </message>
    <message>
        <source>%1
Show its codings; the cross takes the code off; the right button marks how certain it is or shifts it to another code</source>
        <translation>%1
코딩을 보입니다. 가위표는 코드를 떼고, 오른쪽 단추로는 확실성을 표시하거나 다른 코드로 옮깁니다</translation>
    </message>
    <message>
        <source>Shift to another code…</source>
        <translation>다른 코드로 옮기기…</translation>
    </message>
    <message>
        <source>Take the code off</source>
        <translation>코드 떼기</translation>
    </message>
</context>
<context>
    <name>Collections</name>
    <message>
        <source>This collection is gone. Someone removed it; undo brings it back.</source>
        <translation>이 모음은 없어졌습니다. 누군가 지웠으며, 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>A collection needs a name. Type one.</source>
        <translation>모음에는 이름이 있어야 합니다. 이름을 적으십시오.</translation>
    </message>
    <message>
        <source>The name “%1” has a “/” in it, which parts a collection from the one above it. Write it without.</source>
        <translation>이름 “%1”에 모음의 위아래를 가르는 “/”가 들어 있습니다. 빼고 적으십시오.</translation>
    </message>
    <message>
        <source>There is a collection “%1” here already. Choose another name, or use that one.</source>
        <translation>여기에 “%1” 모음이 이미 있습니다. 다른 이름을 고르거나 그 모음을 쓰십시오.</translation>
    </message>
    <message>
        <source>“%1” cannot be moved into itself or below itself. Choose another place.</source>
        <translation>모음 “%1”은(는) 자기 안이나 아래로 옮길 수 없습니다. 다른 자리를 고르십시오.</translation>
    </message>
    <message>
        <source>There is no document %1 to put into “%2”.</source>
        <translation>“%2” 모음에 넣을 자료 %1이(가) 없습니다.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Kept</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>바뀜</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새로 나옴</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>빠짐</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>나란히</translation>
    </message>
    <message>
        <source>Same occasion</source>
        <translation>같은 계기</translation>
    </message>
    <message>
        <source>Same pair</source>
        <translation>같은 쌍</translation>
    </message>
    <message>
        <source>Same sender</source>
        <translation>같은 발신자</translation>
    </message>
    <message>
        <source>All earlier</source>
        <translation>이전 전체</translation>
    </message>
    <message>
        <source>Compared with what? What is new depends on it: choose --baseline same-occasion, same-pair, same-sender or all.</source>
        <translation>무엇과 비교합니까? 무엇이 새로운지는 그에 달려 있습니다. --baseline same-occasion, same-pair, same-sender, all 가운데 고르십시오.</translation>
    </message>
    <message>
        <source>There is no baseline “%1”. Choose %2.</source>
        <translation>비교 기준 “%1”은(는) 없습니다. %2 가운데 고르십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 외 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Baseline: earlier messages on the same occasion (%1), in either direction.</source>
        <translation>비교 기준: 같은 계기(%1)의 이전 메시지, 방향은 가리지 않음.</translation>
    </message>
    <message>
        <source>Baseline: earlier messages of the same pair and direction: a sender and a recipient in common.</source>
        <translation>비교 기준: 같은 쌍과 방향의 이전 메시지(발신자와 수신자가 하나 이상 같음).</translation>
    </message>
    <message>
        <source>Baseline: earlier messages with a sender in common.</source>
        <translation>비교 기준: 발신자가 하나 이상 같은 이전 메시지.</translation>
    </message>
    <message>
        <source>Baseline: all earlier messages of this project.</source>
        <translation>비교 기준: 이 프로젝트의 이전 메시지 전체.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 is compared with %n earlier messages that have a text in “%3”.</source>
        <translation>
            <numerusform>%2의 %1을(를) “%3” 본문이 있는 이전 메시지 %n건과 비교합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier is what has an event date before %1; a month, a year or a span only if it was over by then.</source>
        <translation>이전이란 사건 날짜가 %1보다 앞선 것입니다. 월·연도·기간은 그때까지 끝난 경우에만 셉니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier messages have no text in this language here; they are no evidence that an expression was not used: %1.</source>
        <translation>
            <numerusform>이전 메시지 %n건은 이 언어의 본문이 없습니다. 표현이 쓰이지 않았다는 증거가 되지 않습니다: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n messages it is not known whether they are earlier; they are left out: %1.</source>
        <translation>
            <numerusform>메시지 %n건은 앞선 것인지 알 수 없어 제외했습니다: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a message&apos;s text, so nothing is earlier or later. Make it a version of a message first.</source>
        <translation>“%1”은(는) 메시지의 본문이 아니어서 앞뒤를 따질 수 없습니다. 먼저 메시지의 판본으로 넣으십시오.</translation>
    </message>
    <message>
        <source>%1 has no date, so nothing is known to be earlier. Give it an event date.</source>
        <translation>%1에 날짜가 없어 무엇이 앞선 것인지 알 수 없습니다. 사건 날짜를 넣으십시오.</translation>
    </message>
    <message>
        <source>A comparison needs two texts at least. Name the one at the left and the one at the right.</source>
        <translation>비교하려면 글이 둘 이상 있어야 합니다. 왼쪽과 오른쪽 글을 지정하십시오.</translation>
    </message>
    <message>
        <source>“%1” is there twice. Choose another text to compare it with; versions of one message are named version:5 or document:7.</source>
        <translation>“%1”이(가) 두 번 있습니다. 다른 글을 고르십시오. 한 메시지의 판본은 version:5, document:7처럼 적습니다.</translation>
    </message>
    <message>
        <source>%1 (%2): %3 words, of them %4 kept, %5 changed, %6 new, %7 dropped.</source>
        <translation>%1(%2): %3단어 중 유지 %4, 바뀜 %5, 새로 나옴 %6, 빠짐 %7.</translation>
    </message>
    <message>
        <source>Sentences are the same where they share words by weight (Dice, at least 0.25), in order; two may be one in the other text. A stretch dropped where another is new is changed.</source>
        <translation>문장은 순서대로, 가중 단어의 공통도(Dice 0.25 이상)로 짝짓습니다. 두 문장이 다른 글에서 한 문장일 수 있습니다. 빠진 자리에 다른 말이 새로 나오면 바뀐 것입니다.</translation>
    </message>
    <message>
        <source>Texts in two languages are aligned by position and length alone (Gale and Church 1993); their words are not compared.</source>
        <translation>언어가 다른 글은 위치와 길이만으로 정렬하며(Gale·Church 1993) 단어는 비교하지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n links of sentences made by hand bind.</source>
        <translation>
            <numerusform>손으로 이은 문장 %n쌍을 따릅니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>비교 대상</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Sentence at left</source>
        <translation>왼쪽 문장</translation>
    </message>
    <message>
        <source>Sentence at right</source>
        <translation>오른쪽 문장</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>Changed from</source>
        <translation>바뀌기 전</translation>
    </message>
    <message>
        <source>Changed to</source>
        <translation>바뀐 뒤</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>유사도</translation>
    </message>
    <message>
        <source>Linked by hand</source>
        <translation>손으로 이음</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>자리 옮김</translation>
    </message>
    <message>
        <source>--longest takes a number of words from 1 to 5, not “%1”.</source>
        <translation>--longest는 1에서 5까지의 단어 수이며 “%1”은(는) 안 됩니다.</translation>
    </message>
    <message>
        <source>Expressions are sequences of 1 to %1 words whatever their case, parted by commas, brackets and the ends of sentences and lines.</source>
        <translation>표현은 1~%1단어의 연속입니다. 대소문자는 가리지 않으며 쉼표, 괄호, 문장과 줄의 끝에서 끊습니다.</translation>
    </message>
    <message>
        <source>Korean words are taken without the particle at their end (by rule; see the manual).</source>
        <translation>한국어 어절은 끝의 조사를 떼고 봅니다(규칙은 설명서 참조).</translation>
    </message>
    <message>
        <source>Korean words are taken with their particles, so that the same noun with another particle counts as another word.</source>
        <translation>한국어 어절은 조사까지 봅니다. 조사가 다르면 다른 말로 셉니다.</translation>
    </message>
    <message>
        <source>Chinese goes by characters, in sequences of 2 to 8.</source>
        <translation>중국어는 글자 단위로 2~8자의 연속을 봅니다.</translation>
    </message>
    <message>
        <source>A longer sequence that holds one with the same answer is left out; such ones that meet are joined and folded under the joined one.</source>
        <translation>답이 같은 짧은 표현을 담은 긴 표현은 뺍니다. 서로 맞닿은 짧은 표현은 하나로 잇고 그 아래에 접습니다.</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>표현</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>단어 목록</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>단어 수</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>횟수</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>문장</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>새 표현: %1</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>메시지: %1</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>처음 나온 때</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>어디</translation>
    </message>
    <message>
        <source>First document</source>
        <translation>처음 나온 자료</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>처음 나온 시작</translation>
    </message>
    <message>
        <source>First end</source>
        <translation>처음 나온 끝</translation>
    </message>
    <message>
        <source>Folded under it</source>
        <translation>접힌 표현</translation>
    </message>
    <message>
        <source>In the baseline “%1” no earlier message has a text in “%2”, so nothing can be called new or dropped. %3</source>
        <translation>비교 기준 “%1”에 “%2” 본문이 있는 이전 메시지가 없어 새롭다거나 빠졌다고 할 수 없습니다. %3</translation>
    </message>
    <message>
        <source>“%1” is no sequence of words. Give words without commas or full stops between them.</source>
        <translation>“%1”은(는) 단어의 연속이 아닙니다. 사이에 쉼표나 마침표 없이 적으십시오.</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>마지막으로 나온 때</translation>
    </message>
    <message>
        <source>Messages of the baseline</source>
        <translation>기준의 메시지</translation>
    </message>
    <message>
        <source>First in</source>
        <translation>처음 나온 곳</translation>
    </message>
    <message>
        <source>--last takes a number of messages from 1 to 1000, not “%1”.</source>
        <translation>--last는 1에서 1000까지의 메시지 수이며 “%1”은(는) 안 됩니다.</translation>
    </message>
    <message>
        <source>Dropped: what the last message of the baseline (%1) has and %2 has not.</source>
        <translation>빠짐: 기준의 마지막 메시지(%1)에 있고 %2에 없는 것.</translation>
    </message>
    <message>
        <source>Dropped: what each of the last messages of the baseline (%1) has and %2 has not.</source>
        <translation>빠짐: 기준의 마지막 메시지들(%1)에 모두 있고 %2에 없는 것.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Cosine of tf-idf</source>
        <translation>tf-idf 코사인</translation>
    </message>
    <message>
        <source>Word pairs in common</source>
        <translation>공통 단어쌍</translation>
    </message>
    <message>
        <source>Cosine of tf-idf: tf = 1 + ln(count), idf = 1 + ln((1 + texts) / (1 + texts with the word)) over these texts; 1 = the same words in the same shares, 0 = none in common.</source>
        <translation>tf-idf 코사인: 이 글들에서 tf = 1 + ln(횟수), idf = 1 + ln((1 + 글 수) / (1 + 그 단어가 있는 글 수)). 1은 같은 단어가 같은 비율, 0은 공통 단어 없음.</translation>
    </message>
    <message>
        <source>Word pairs: of pairs of words that follow each other, each counted once, 2 · both / (own + own) (Dice).</source>
        <translation>단어쌍: 잇닿은 두 단어를 한 번씩 세어 2 · 공통 / (각각의 합)(Dice).</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>메시지 %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>명시되지 않음</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Which message? Give its key or its number (E095, 12). `haeje list PROJECT messages` names those there are.</source>
        <translation>어느 메시지입니까? 키나 번호(E095, 12)를 적으십시오. `haeje list PROJECT messages`로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no message “%1”. Give its key or its number (E095, 12); `haeje list PROJECT messages` names those there are.</source>
        <translation>메시지 “%1”이(가) 없습니다. 키나 번호(E095, 12)를 적으십시오. `haeje list PROJECT messages`로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no document %1. `haeje list PROJECT documents` names those there are.</source>
        <translation>자료 %1이(가) 없습니다. `haeje list PROJECT documents`로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 has no text in “%2” in the library. Give one of its versions a document in that language.</source>
        <translation>%1의 “%2” 본문이 자료실에 없습니다. 판본에 그 언어의 자료를 지정하십시오.</translation>
    </message>
    <message>
        <source>%1 has no text in the library. Give one of its versions a document: import the text, then choose it in the message&apos;s versions.</source>
        <translation>%1의 본문이 자료실에 없습니다. 본문을 가져온 뒤 메시지의 판본에서 그 자료를 고르십시오.</translation>
    </message>
</context>
<context>
    <name>ComparisonAnalyses</name>
    <message>
        <source>Which texts? Give --left A and --right B: a message&apos;s key or number (E095, 12), version:5 or document:7.</source>
        <translation>어느 글입니까? --left A와 --right B를 적으십시오: 메시지의 키나 번호(E095, 12), version:5, document:7.</translation>
    </message>
    <message>
        <source>Only texts in this language: ko, en, zh. Without it a message&apos;s first text decides.</source>
        <translation>이 언어의 글만: ko, en, zh. 없으면 메시지의 첫 글을 따릅니다.</translation>
    </message>
    <message>
        <source>The message: its key or number (E095, 12), or one of its texts (version:5, document:7).</source>
        <translation>메시지: 키나 번호(E095, 12) 또는 그 글(version:5, document:7).</translation>
    </message>
    <message>
        <source>What it is compared with; must be chosen: same-occasion, same-pair (pair and direction), same-sender, all (all earlier).</source>
        <translation>비교 기준, 반드시 고름: same-occasion(같은 계기), same-pair(같은 쌍과 방향), same-sender(같은 발신자), all(이전 전체).</translation>
    </message>
    <message>
        <source>Pair and sender go by the states they belong to: a successor counts with the one before.</source>
        <translation>쌍과 발신자를 소속 국가로 봅니다. 후임자는 전임자와 함께 셉니다.</translation>
    </message>
    <message>
        <source>Korean words without the particle at their end.</source>
        <translation>한국어 어절을 끝의 조사 없이 봅니다.</translation>
    </message>
    <message>
        <source>The longest sequence in words, 1 to 5 (without it 5).</source>
        <translation>가장 긴 연속의 단어 수, 1~5(없으면 5).</translation>
    </message>
    <message>
        <source>Every sequence, nothing folded.</source>
        <translation>모든 연속, 접지 않음.</translation>
    </message>
    <message>
        <source>Word lists by name, several with commas; without it all.</source>
        <translation>단어 목록 이름, 여럿은 쉼표로. 없으면 전부.</translation>
    </message>
    <message>
        <source>What is counted by, several with commas: %1.</source>
        <translation>세는 기준, 여럿은 쉼표로: %1.</translation>
    </message>
    <message>
        <source>Texts sentence by sentence: kept, changed, new, dropped.</source>
        <translation>글을 문장별로: 유지, 바뀜, 새로 나옴, 빠짐.</translation>
    </message>
    <message>
        <source>The text that the others are held against: a message (E095, 12), version:5 or document:7.</source>
        <translation>다른 글과 견줄 글: 메시지(E095, 12), version:5, document:7.</translation>
    </message>
    <message>
        <source>The text that is compared with it.</source>
        <translation>그것과 비교할 글.</translation>
    </message>
    <message>
        <source>Further texts, with commas.</source>
        <translation>더 비교할 글, 쉼표로.</translation>
    </message>
    <message>
        <source>Expressions of a message that its baseline does not have, and how they come out against the others.</source>
        <translation>비교 기준에 없는 메시지의 표현과, 다른 기준에서의 결과.</translation>
    </message>
    <message>
        <source>This expression alone, new or not.</source>
        <translation>이 표현만, 새로운지와 상관없이.</translation>
    </message>
    <message>
        <source>Expressions of the last message of the baseline that this one does not have.</source>
        <translation>기준의 마지막 메시지에 있고 여기에 없는 표현.</translation>
    </message>
    <message>
        <source>Those that each of the last so many has.</source>
        <translation>마지막 몇 건에 모두 있는 것.</translation>
    </message>
    <message>
        <source>How alike each earlier message of the baseline is.</source>
        <translation>기준의 이전 메시지마다 얼마나 비슷한지.</translation>
    </message>
    <message>
        <source>Terms of word lists counted in the texts of messages.</source>
        <translation>메시지 본문에서 센 단어 목록의 용어.</translation>
    </message>
    <message>
        <source>Terms of one side against those of the other.</source>
        <translation>한 측의 용어와 다른 측의 용어.</translation>
    </message>
    <message>
        <source>list, term, year or occasion.</source>
        <translation>list(목록), term(용어), year(연도), occasion(계기).</translation>
    </message>
    <message>
        <source>One side (PRK).</source>
        <translation>한 측(PRK).</translation>
    </message>
    <message>
        <source>The other side (CHN).</source>
        <translation>다른 측(CHN).</translation>
    </message>
    <message>
        <source>Every place of a word list&apos;s terms, or of a text, in its context.</source>
        <translation>단어 목록의 용어나 글귀가 나오는 모든 자리를 문맥과 함께.</translation>
    </message>
    <message>
        <source>These words instead of a list.</source>
        <translation>목록 대신 이 말.</translation>
    </message>
    <message>
        <source>Characters on each side.</source>
        <translation>양쪽 글자 수.</translation>
    </message>
    <message>
        <source>position, left, right or date.</source>
        <translation>position(위치), left(왼쪽), right(오른쪽), date(날짜).</translation>
    </message>
    <message>
        <source>Coded passages and counted terms side by side: both, coded alone, counted alone.</source>
        <translation>코딩한 구절과 센 용어를 나란히: 둘 다, 코딩만, 셈만.</translation>
    </message>
    <message>
        <source>Another code than the list&apos;s.</source>
        <translation>목록의 코드가 아닌 다른 코드.</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>There is no document %1. `haeje list PROJECT documents` names those there are.</source>
        <translation>자료 %1은(는) 없습니다. `haeje list PROJECT documents`가 있는 자료를 보여 줍니다.</translation>
    </message>
    <message>
        <source>The corrected text is longer than 64 million characters, which no document may be. Split it into several.</source>
        <translation>고친 본문이 자료의 한도인 6,400만 자를 넘습니다. 여럿으로 나누십시오.</translation>
    </message>
    <message>
        <source>The corrected text has nothing in it. To take the document away, remove it from the library.</source>
        <translation>고친 본문에 아무것도 없습니다. 자료를 없애려면 자료 목록에서 지우십시오.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %n more places</source>
        <translation>
            <numerusform>“%1” 외 %n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>본문 고치기</translation>
    </message>
    <message>
        <source>untouched</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>자리 옮김</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>바뀜</translation>
    </message>
    <message>
        <source>united</source>
        <translation>합쳐짐</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>자리 잃음</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>구절</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>어떻게 되는가</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Quote before</source>
        <translation>이전 인용</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>United with</source>
        <translation>합쳐진 구절</translation>
    </message>
    <message numerus="yes">
        <source>%n places of the text differ.</source>
        <translation>
            <numerusform>본문에서 %n곳이 다릅니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages stay where and what they are.</source>
        <translation>
            <numerusform>구절 %n개는 자리도 내용도 그대로입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>A passage moves with what did not change. One of which more than half is rewritten, or whose edge lies in a rewritten stretch, is an orphan: it keeps its quote and codings and waits for your decision.</source>
        <translation>구절은 바뀌지 않은 글자를 따라 옮겨집니다. 절반 넘게 새로 쓰였거나 경계가 새로 쓴 부분에 걸린 구절은 자리를 잃은 구절이 되어, 인용과 코딩을 지닌 채 결정을 기다립니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n passages of other coders, which are hidden here, move with the text too.</source>
        <translation>
            <numerusform>여기서는 숨겨진 다른 코더의 구절 %n개도 본문을 따라 옮겨집니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Words there</source>
        <translation>그 자리의 말</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>닮은 정도</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>앞뒤 일치</translation>
    </message>
    <message>
        <source>Likeness: the share of the quote&apos;s words that stand there, 1 for the very words. Context: the share of the 32 characters before and after it that stand there too.</source>
        <translation>닮은 정도: 인용의 낱말 가운데 그 자리에 있는 몫이며, 똑같으면 1입니다. 앞뒤 일치: 앞뒤 32자 가운데 그 자리에도 있는 몫입니다.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The quote that opens in line %1 is never closed. Close it and read the table again.</source>
        <translation>%1행에서 열린 따옴표가 닫히지 않았습니다. 따옴표를 닫은 뒤 표를 다시 읽히십시오.</translation>
    </message>
    <message>
        <source>The table is empty: its first line must name the columns.</source>
        <translation>표가 비어 있습니다. 첫 행에 열 이름이 있어야 합니다.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>There is no %1 with the number %2 to put this on. It may have been removed; undo brings it back.</source>
        <translation>이것을 붙일 대상(%1, 번호 %2)이 없습니다. 지워졌을 수 있으며, 실행 취소로 되살릴 수 있습니다.</translation>
    </message>
    <message>
        <source>The search index disagrees with the texts: searches may miss hits.</source>
        <translation>검색 색인이 본문과 맞지 않아 검색에서 빠지는 결과가 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>A change was tried outside an edit. Nothing was changed.</source>
        <translation>편집 단위 밖에서 변경하려 했습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install it (on Debian: libqt6sql6-sqlite) and start again.</source>
        <translation>Qt의 SQLite 드라이버가 없습니다. 설치한 뒤(데비안: libqt6sql6-sqlite) 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>Another program is writing to “%1” just now. Nothing was changed; try again.</source>
        <translation>다른 프로그램이 지금 “%1” 파일에 쓰고 있습니다. 바뀐 것은 없습니다. 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to. Nothing was changed; check the permissions of the file and its folder.</source>
        <translation>“%1” 파일에 쓸 수 없습니다. 바뀐 것은 없습니다. 파일과 폴더의 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>The disk failed while reading or writing “%1”. Nothing was changed; check the disk and its free space, and try again.</source>
        <translation>“%1” 파일을 읽거나 쓰는 중에 디스크 오류가 났습니다. 바뀐 것은 없습니다. 디스크와 남은 공간을 확인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore it from a backup copy; `haeje check` lists what is wrong.</source>
        <translation>“%1” 파일이 손상되었습니다. 백업 사본으로 복구하십시오. `haeje check` 명령이 문제를 나열합니다.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed in “%1”; free some space and do it again.</source>
        <translation>디스크가 가득 찼습니다. “%1” 파일에서 바뀐 것은 없습니다. 공간을 확보한 뒤 다시 하십시오.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that the file is there and may be read.</source>
        <translation>“%1” 파일을 열 수 없습니다. 파일이 있는지, 읽을 권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>“%1” is not a Haeje project. Choose a file that Haeje made, ending in .haeje.</source>
        <translation>“%1”: Haeje 프로젝트가 아닙니다. Haeje에서 만든 .haeje 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written: %2.</source>
        <translation>“%1” 파일을 읽거나 쓰지 못했습니다: %2.</translation>
    </message>
    <message>
        <source>This copy of Haeje is incomplete (schema %1 is missing). Install it anew.</source>
        <translation>설치된 Haeje가 온전하지 않습니다(스키마 %1 없음). 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Haeje (schema %2; this one knows up to %3). Install the newer version to open it; the file was not touched.</source>
        <translation>“%1”: 더 새로운 Haeje에서 저장한 파일입니다(스키마 %2, 이 판은 %3까지 읽음). 열려면 새 판을 설치하십시오. 파일은 건드리지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” must be brought up to date, but the backup copy “%2” could not be written. Free some space or check the folder&apos;s permissions.</source>
        <translation>“%1” 파일을 새 형식으로 바꾸어야 하지만 백업 사본 “%2” 파일을 쓰지 못했습니다. 저장 공간을 확보하거나 폴더의 권한을 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>DisagreementTable</name>
    <message>
        <source>There is no kind of disagreement “%1”. The kinds are: %2.</source>
        <translation>불일치의 종류 “%1”은(는) 없습니다. 종류: %2.</translation>
    </message>
    <message>
        <source>There is no code “%1”. `haeje list PROJECT codes` names those there are.</source>
        <translation>코드 “%1”이(가) 없습니다. `haeje list PROJECT codes`로 있는 코드를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no document %1. `haeje list PROJECT documents` names those there are.</source>
        <translation>자료 %1이(가) 없습니다. `haeje list PROJECT documents`로 있는 자료를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The share of words in common is a whole number from 1 to 100, in percent, not “%1”.</source>
        <translation>공통되는 글의 비율은 1에서 100까지의 정수(퍼센트)이며, “%1”은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Whom to compare, with commas between them; without it, everybody but the consensus coder.</source>
        <translation>비교할 코더를 쉼표로 나누어 씁니다. 쓰지 않으면 합의 코더를 뺀 모두입니다.</translation>
    </message>
    <message>
        <source>Only places with this code or one below it.</source>
        <translation>이 코드나 그 아래 코드가 있는 곳만.</translation>
    </message>
    <message>
        <source>Only of this document, by its number.</source>
        <translation>이 번호의 자료만.</translation>
    </message>
    <message>
        <source>Only of these kinds: not-coded, code, boundaries, weight, certainty.</source>
        <translation>이 종류만: not-coded(코딩하지 않음), code(코드), boundaries(경계), weight(가중치), certainty(확실성).</translation>
    </message>
    <message>
        <source>From what share of words in common different codes are put against each other; 50 if not given.</source>
        <translation>서로 다른 코드를 맞세우는 데 필요한 공통되는 글의 비율. 쓰지 않으면 50입니다.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Words in common, %</source>
        <translation>공통되는 글, %</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>조정</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>조정 번호</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>이후 바뀜</translation>
    </message>
    <message>
        <source>%1 disagreements of %2; %3 of them are settled.</source>
        <translation>불일치 %2곳 가운데 %1곳, 그 가운데 %3곳이 조정되었습니다.</translation>
    </message>
    <message>
        <source>Each place where coders differ, with what each of them said there.</source>
        <translation>코더들이 서로 다르게 코딩한 곳과 각자의 읽기.</translation>
    </message>
    <message>
        <source>Only those that are not settled.</source>
        <translation>아직 조정되지 않은 것만.</translation>
    </message>
</context>
<context>
    <name>Disagreements</name>
    <message>
        <source>Nobody called “%1” has coded or read in this project. There are: %2.</source>
        <translation>“%1”이라는 이름으로 이 프로젝트에서 코딩하거나 읽은 사람이 없습니다. 있는 코더: %2.</translation>
    </message>
    <message>
        <source>Only one coder is there, so nobody can disagree. A second coder codes under another name, or in a copy of the project that is merged into this one.</source>
        <translation>코더가 한 명뿐이어서 불일치가 있을 수 없습니다. 두 번째 코더가 다른 이름으로 코딩하거나, 프로젝트의 사본에서 코딩한 뒤 이 프로젝트에 합치십시오.</translation>
    </message>
    <message numerus="yes">
        <source>Compared: %1. Only texts that at least two of them have marked as coded to their end (%n texts), and in each only those who have; text that nobody coded is agreed on.</source>
        <translation>
            <numerusform>비교한 코더: %1. 그 가운데 적어도 두 명이 끝까지 코딩했다고 표시한 자료(%n건)만, 그리고 각 자료에서 그렇게 표시한 코더만 비교합니다. 아무도 코딩하지 않은 글은 일치한 것입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Codings of one code that overlap are one place. Different codes are put against each other where the words they share are at least %1 % of all they are on.</source>
        <translation>한 코드의 겹치는 코딩은 한 곳입니다. 서로 다른 코드는 공통되는 글이 그 코드들이 놓인 글 전체의 %1 % 이상일 때 맞세웁니다.</translation>
    </message>
    <message>
        <source>A weight that only one gave is a different one; certainty differs where one says doubtful or to discuss and another does not.</source>
        <translation>한 명만 준 가중치는 다른 가중치로 봅니다. 확실성은 한 명이 의심스러움이나 논의 필요라고 하고 다른 사람은 그렇지 않을 때 다릅니다.</translation>
    </message>
    <message numerus="yes">
        <source>All agree on %n coded places.</source>
        <translation>
            <numerusform>코딩된 %n곳에서 모두 일치합니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentColumnWords</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>부제</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>시리즈</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>저자</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>발행일</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>단어</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>글자</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>구절</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>코딩</translation>
    </message>
    <message>
        <source>Reading state</source>
        <translation>읽기 상태</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>모음</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>주제어</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>웹 주소</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>가져온 때</translation>
    </message>
    <message>
        <source>A document needs a title to be found by.</source>
        <translation>자료를 찾을 수 있으려면 제목이 필요합니다.</translation>
    </message>
    <message>
        <source>“%1” is not a date Haeje can read. Write 2021-07-23, 2021-07, 2021, or two of them with a / between.</source>
        <translation>“%1”: Haeje가 읽을 수 있는 날짜가 아닙니다. 2021-07-23, 2021-07, 2021처럼 적거나, 둘을 /로 이어 적으십시오.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>내려받기</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>읽음</translation>
    </message>
    <message>
        <source>Coded by</source>
        <translation>코딩한 사람</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>Unread</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>읽음</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>명시 없음</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>There is no document %1. `haeje list PROJECT documents` names those there are.</source>
        <translation>자료 %1번이 없습니다. 있는 자료는 `haeje list PROJECT documents` 명령으로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>A document needs a title. “%1” keeps the one it has.</source>
        <translation>자료에는 제목이 있어야 합니다. “%1” 제목을 그대로 둡니다.</translation>
    </message>
    <message>
        <source>“%1” is a later version of “%2” already, so it cannot be the earlier one too.</source>
        <translation>“%1”은(는) 이미 “%2”의 뒤 판이므로 앞선 판이 될 수 없습니다.</translation>
    </message>
    <message>
        <source>A document cannot be kept apart from itself. Name two.</source>
        <translation>자료 하나를 자신과 따로 둘 수는 없습니다. 둘을 고르십시오.</translation>
    </message>
</context>
<context>
    <name>Docx</name>
    <message>
        <source>header of the pages</source>
        <translation>머리글</translation>
    </message>
    <message>
        <source>footer of the pages</source>
        <translation>바닥글</translation>
    </message>
</context>
<context>
    <name>DocxReading</name>
    <message>
        <source>table of contents</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>another file inside the document</source>
        <translation>문서 안의 다른 파일</translation>
    </message>
    <message>
        <source>deleted table row (tracked change)</source>
        <translation>삭제된 표 행(변경 내용)</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>숨긴 글</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>deleted text (tracked change)</source>
        <translation>삭제된 글(변경 내용)</translation>
    </message>
    <message>
        <source>Tracked changes read as accepted: %1 insertions taken, %2 deletions left out</source>
        <translation>변경 내용은 적용된 것으로 읽음: 삽입 %1건 반영, 삭제 %2건 제외</translation>
    </message>
    <message>
        <source>Text boxes, read behind the paragraph they hang on: %1</source>
        <translation>글상자, 매달린 문단 뒤에 읽음: %1</translation>
    </message>
    <message>
        <source>Of what was left out the first %1 pieces are listed</source>
        <translation>뺀 것 가운데 처음 %1건만 적음</translation>
    </message>
</context>
<context>
    <name>DuplicateWords</name>
    <message>
        <source>The share in common is that of runs of three words (six characters of Chinese, Japanese and Korean), without case, spaces and punctuation; named is what has %1% or more, or the same address.</source>
        <translation>겹치는 비율은 잇단 세 낱말(한중일 글자는 여섯 글자)을 기준으로 하며 대소문자, 띄어쓰기, 문장 부호는 따지지 않습니다. %1% 이상이거나 주소가 같은 것을 적습니다.</translation>
    </message>
    <message>
        <source>Pairs that were kept apart or are versions of each other are not named.</source>
        <translation>따로 두기로 했거나 서로 판인 쌍은 적지 않습니다.</translation>
    </message>
    <message>
        <source>Texts that have less in common are told apart by samples of their words: some pairs near the lower end may be missing.</source>
        <translation>덜 겹치는 글은 낱말 표본으로 견주므로 하한에 가까운 쌍은 빠질 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n texts are too short to be compared by their share.</source>
        <translation>
            <numerusform>글 %n개는 너무 짧아 비율로 견줄 수 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents are like more than %1 others; the likeliest pairs are named.</source>
        <translation>
            <numerusform>자료 %n개는 %1개가 넘는 자료와 비슷하여 가장 비슷한 쌍만 적었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep two documents apart</source>
        <translation>두 자료 따로 두기</translation>
    </message>
    <message>
        <source>Make a document a version of another</source>
        <translation>자료를 다른 자료의 판으로 삼기</translation>
    </message>
    <message>
        <source>Remove the second of two documents</source>
        <translation>두 자료 가운데 둘째 지우기</translation>
    </message>
    <message>
        <source>First</source>
        <translation>첫째</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>둘째</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>First title</source>
        <translation>첫째 제목</translation>
    </message>
    <message>
        <source>Second title</source>
        <translation>둘째 제목</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>The file holds no text, only blank space.</source>
        <translation>파일에 글자가 없고 공백만 있습니다.</translation>
    </message>
    <message>
        <source>The file begins as %1 but is not: some of its bytes fit no character. Save it as UTF-8 and import it again.</source>
        <translation>파일의 첫머리는 %1 형식이지만 어느 글자에도 맞지 않는 바이트가 있습니다. UTF-8로 저장한 뒤 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8 (byte %1) and fits neither Korean CP949 nor Chinese GB18030. Save it as UTF-8 and import it again.</source>
        <translation>올바른 UTF-8이 아니며(바이트 %1) 한국어 CP949나 중국어 GB18030에도 맞지 않습니다. UTF-8로 저장한 뒤 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>This is not a text file: it holds bytes that no text has. Save it as plain text in the program that made it, then import that.</source>
        <translation>텍스트 파일이 아닙니다. 텍스트에 있을 수 없는 바이트가 들어 있습니다. 만든 프로그램에서 일반 텍스트로 저장한 뒤 그 파일을 가져오십시오.</translation>
    </message>
    <message>
        <source>The file is empty. Check that it was saved whole, then import it again.</source>
        <translation>파일이 비어 있습니다. 온전히 저장되었는지 확인한 뒤 다시 가져오십시오.</translation>
    </message>
</context>
<context>
    <name>EntityWords</name>
    <message>
        <source>project</source>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>document</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>구절</translation>
    </message>
    <message>
        <source>coding</source>
        <translation>코딩</translation>
    </message>
    <message>
        <source>code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>행위자</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>계기</translation>
    </message>
    <message>
        <source>message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>version</source>
        <translation>판본</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>모음</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>code group</source>
        <translation>코드 묶음</translation>
    </message>
    <message>
        <source>retrieval</source>
        <translation>검색식</translation>
    </message>
    <message>
        <source>settlement</source>
        <translation>조정</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2의 %1</translation>
    </message>
    <message>
        <source>%1 on %2 in %3</source>
        <translation>%3의 %2에 붙은 %1</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>프로젝트</translation>
    </message>
</context>
<context>
    <name>Epub</name>
    <message>
        <source>The book is protected against copying (DRM); its text cannot be read. Ask its publisher for a copy without protection and import that.</source>
        <translation>복제 방지(DRM)가 걸린 책이라 글을 읽을 수 없습니다. 출판사에서 보호가 없는 판을 받아 가져오십시오.</translation>
    </message>
    <message>
        <source>The book has no table of its parts (OPF); the file is not whole. Fetch it again, then import it.</source>
        <translation>책의 구성 목록(OPF)이 없습니다. 파일이 온전하지 않으니 다시 받아 가져오십시오.</translation>
    </message>
    <message>
        <source>The book names no chapter to read (its spine is empty). Fetch it again, or import its text as HTML.</source>
        <translation>읽을 장이 적혀 있지 않습니다(spine이 비어 있음). 다시 받거나 글을 HTML로 가져오십시오.</translation>
    </message>
</context>
<context>
    <name>EvidencePopup</name>
    <message>
        <source>Figure: %1, %2</source>
        <translation>수치: %1, %2</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <translation>“%1”, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>구절 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>More are in the table of the timeline</source>
        <translation>나머지는 연표의 표에 있습니다</translation>
    </message>
</context>
<context>
    <name>Exporters</name>
    <message>
        <source>A PNG of %1 by %2 pixels cannot be made. Choose a smaller size or fewer dots per inch.</source>
        <translation>%1 × %2 픽셀의 PNG는 만들 수 없습니다. 크기나 해상도(dpi)를 줄이십시오.</translation>
    </message>
    <message>
        <source>The PNG could not be made: %1.</source>
        <translation>PNG를 만들지 못했습니다: %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder or free some space.</source>
        <translation>%1 파일을 쓰지 못했습니다: %2. 다른 폴더를 고르거나 저장 공간을 확보하십시오.</translation>
    </message>
    <message>
        <source>%1: a picture can be saved as %2. Give the file one of these suffixes.</source>
        <translation>%1: 그림은 %2 형식으로 저장할 수 있습니다. 파일 이름 끝을 이 가운데 하나로 적으십시오.</translation>
    </message>
</context>
<context>
    <name>FactLines</name>
    <message>
        <source>title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>부제</translation>
    </message>
    <message>
        <source>series</source>
        <translation>시리즈</translation>
    </message>
    <message>
        <source>authors</source>
        <translation>저자</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>published</source>
        <translation>발행일</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>주제어</translation>
    </message>
    <message>
        <source>downloads</source>
        <translation>내려받기</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>명시</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>유력</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>의문</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>명시 없음</translation>
    </message>
    <message>
        <source>title: not stated, the file&apos;s name stands in its place</source>
        <translation>제목: 명시되지 않아 파일 이름으로 대신함</translation>
    </message>
    <message>
        <source>not taken: %1 %2 (%3)</source>
        <translation>넣지 않음: %1 %2(%3)</translation>
    </message>
    <message>
        <source>look at %1: %2</source>
        <translation>확인할 것, %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks</source>
        <translation>
            <numerusform>단락 블록 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n headings</source>
        <translation>
            <numerusform>소제목 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>dates that disagree: say which is the day of publication</source>
        <translation>서로 다른 날짜: 어느 것이 발행일인지 정하십시오</translation>
    </message>
    <message>
        <source>a date near the top; nothing says what it is the date of</source>
        <translation>위쪽의 날짜이나 무엇의 날짜인지 적혀 있지 않음</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>The publication date is not stated for certain. It may be %1: set it if it is.</source>
        <translation>발행일이 확실하게 명시되어 있지 않습니다. 다음 가운데 하나일 수 있습니다: %1. 맞으면 적어 넣으십시오.</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, </translation>
    </message>
    <message>
        <source>later than the publication date %1</source>
        <translation>발행일 %1보다 늦음</translation>
    </message>
    <message>
        <source>earlier than “%1” in the text</source>
        <translation>글의 “%1”보다 이름</translation>
    </message>
    <message>
        <source>“%1” stands in the text, but the page is dated %2. One of them may be wrong.</source>
        <translation>글에는 “%1”로 적혀 있으나 페이지의 날짜는 %2입니다. 둘 가운데 하나가 잘못일 수 있습니다.</translation>
    </message>
    <message>
        <source>another name than on the page</source>
        <translation>페이지와 다른 이름</translation>
    </message>
    <message>
        <source>address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>the text is written in another language (%1)</source>
        <translation>글의 언어가 다름(%1)</translation>
    </message>
</context>
<context>
    <name>FigureChecks</name>
    <message>
        <source>%1 of %2 is %3.</source>
        <translation>%2 중 %1, 곧 %3입니다.</translation>
    </message>
    <message>
        <source>A part cannot be more than its base.</source>
        <translation>부분이 모수보다 클 수 없습니다.</translation>
    </message>
    <message>
        <source>As of %1, but the document is dated %2</source>
        <translation>기준일(%1)이 자료의 날짜(%2)보다 늦습니다</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n days later.</source>
        <translation>
            <numerusform>%1: %n일 차이.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The parts make %1 of %2; %3 are not stated, if no thing counts twice.</source>
        <translation>부분의 합은 %2 중 %1이며, 겹쳐 센 것이 없다면 %3에는 명시가 없습니다.</translation>
    </message>
    <message>
        <source>The parts add up to the base, %1.</source>
        <translation>부분의 합이 모수(%1)와 같습니다.</translation>
    </message>
    <message>
        <source>The base, %1, is the figure “%2”.</source>
        <translation>모수(%1)는 수치 “%2”에서 온 것입니다.</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>row without a statement</source>
        <translation>집계 내용이 없는 행</translation>
    </message>
    <message>
        <source>row without a value</source>
        <translation>값이 없는 행</translation>
    </message>
    <message>
        <source>The value “%1” is no number; it was kept as words.</source>
        <translation>값 “%1”: 숫자가 아니어서 글자 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>The base “%1” is no number; it is not stated.</source>
        <translation>모수 “%1”: 숫자가 아니어서 “명시 없음”으로 두었습니다.</translation>
    </message>
    <message>
        <source>The value %1 is more than its base %2; the base is not stated.</source>
        <translation>값(%1)이 모수(%2)보다 커서 모수를 “명시 없음”으로 두었습니다.</translation>
    </message>
    <message>
        <source>The date “%1” was read as %2.</source>
        <translation>날짜 “%1”: 읽은 값은 %2입니다.</translation>
    </message>
    <message>
        <source>The date “%1” could not be read; it is not stated.</source>
        <translation>날짜 “%1”: 읽을 수 없어 “명시 없음”으로 두었습니다.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1행: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n행</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>추가 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>이미 있음 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>A table of figures needs the columns statement and value. Missing: %1. The table has: %2. Rename its columns and import it again.</source>
        <translation>수치 표에는 statement, value 열이 있어야 합니다. 빠진 열: %1. 표에 있는 열: %2. 열 이름을 바꾼 뒤 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>문자 인코딩: %1</translation>
    </message>
    <message>
        <source>No passage yet: mark a figure&apos;s words in its article and link them.</source>
        <translation>아직 구절이 없습니다. 글에서 수치가 나온 대목을 표시해 연결하십시오.</translation>
    </message>
    <message>
        <source>column that a figure has no place for</source>
        <translation>수치에 담을 자리가 없는 열</translation>
    </message>
    <message>
        <source>Import figures</source>
        <translation>수치 가져오기</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>A figure needs a statement: what is counted. Write it.</source>
        <translation>수치에는 집계 내용(무엇을 센 것인지)이 필요합니다. 적어 넣으십시오.</translation>
    </message>
    <message>
        <source>A figure needs a value, or a verdict in words. Give one of them.</source>
        <translation>수치에는 값이나 말로 된 판정이 필요합니다. 둘 가운데 하나를 적으십시오.</translation>
    </message>
    <message>
        <source>%1 is more than its base %2. Correct the value or the base.</source>
        <translation>값(%1)이 모수(%2)보다 큽니다. 값이나 모수를 고치십시오.</translation>
    </message>
</context>
<context>
    <name>FileFormat</name>
    <message>
        <source>This is a project, not an article. Open it instead.</source>
        <translation>글이 아니라 프로젝트입니다. 가져오지 말고 여십시오.</translation>
    </message>
    <message>
        <source>Spreadsheets are not read. Save the table as CSV (UTF-8) and import that.</source>
        <translation>스프레드시트는 읽지 않습니다. 표를 CSV(UTF-8)로 저장해 가져오십시오.</translation>
    </message>
    <message>
        <source>Slides are not read. Save them as PDF and import that.</source>
        <translation>슬라이드는 읽지 않습니다. PDF로 저장해 가져오십시오.</translation>
    </message>
    <message>
        <source>Hangul&apos;s older format .hwp is not read. Save the document as HWPX or PDF in Hangul and import that.</source>
        <translation>한글의 옛 형식 .hwp는 읽지 않습니다. 한글에서 HWPX나 PDF로 저장해 가져오십시오.</translation>
    </message>
    <message>
        <source>Word&apos;s older format .doc is not read. Save the document as DOCX or PDF and import that.</source>
        <translation>워드의 옛 형식 .doc는 읽지 않습니다. DOCX나 PDF로 저장해 가져오십시오.</translation>
    </message>
    <message>
        <source>RTF is not read. Save the document as DOCX or ODT and import that.</source>
        <translation>RTF는 읽지 않습니다. DOCX나 ODT로 저장해 가져오십시오.</translation>
    </message>
    <message>
        <source>This is a picture; text is not read out of pictures. Import the text it was made from.</source>
        <translation>그림 파일입니다. 그림에서는 글을 읽지 않습니다. 그림의 바탕이 된 글을 가져오십시오.</translation>
    </message>
    <message>
        <source>This archive is of no kind that is read as one document. Unpack it and import the files in it.</source>
        <translation>한 문서로 읽을 수 있는 압축 파일이 아닙니다. 압축을 풀고 안의 파일을 가져오십시오.</translation>
    </message>
    <message>
        <source>Files of the type .%1 are not read. Save the document as plain text (UTF-8) and import that.</source>
        <translation>.%1 형식의 파일은 읽지 않습니다. 문서를 일반 텍스트(UTF-8)로 저장해 가져오십시오.</translation>
    </message>
</context>
<context>
    <name>FrontMatter</name>
    <message>
        <source>field of the front matter, kept as a fact</source>
        <translation>머리 정보의 항목, 서지 정보로 둠</translation>
    </message>
    <message>
        <source>field of the front matter</source>
        <translation>머리 정보의 항목</translation>
    </message>
</context>
<context>
    <name>GreetingDay</name>
    <message numerus="yes">
        <source>more than %n days from the day of “%1”</source>
        <translation>
            <numerusform>“%1” 당일에서 %n일 넘게 떨어짐</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadLines</name>
    <message>
        <source>the day of a later change, not of publication</source>
        <translation>발행일이 아니라 나중에 고친 날</translation>
    </message>
</context>
<context>
    <name>HeadText</name>
    <message>
        <source>address, kept as a fact</source>
        <translation>웹 주소(서지 정보로 옮김)</translation>
    </message>
    <message>
        <source>the site&apos;s word above the article</source>
        <translation>글 위의 사이트 문구</translation>
    </message>
    <message>
        <source>line above the title, kept as facts</source>
        <translation>제목 위의 줄, 서지 정보로 둠</translation>
    </message>
    <message>
        <source>title printed a second time</source>
        <translation>되풀이된 제목</translation>
    </message>
    <message>
        <source>series printed a second time</source>
        <translation>되풀이된 시리즈 이름</translation>
    </message>
    <message>
        <source>line below the title, kept as facts</source>
        <translation>제목 아래 줄(서지 정보로 옮김)</translation>
    </message>
    <message>
        <source>short form of the title</source>
        <translation>제목의 줄인 꼴</translation>
    </message>
    <message>
        <source>label of the page&apos;s head</source>
        <translation>페이지 머리의 이름표</translation>
    </message>
    <message>
        <source>download, kept as a fact</source>
        <translation>내려받기, 서지 정보로 둠</translation>
    </message>
    <message>
        <source>theme of the site</source>
        <translation>사이트의 주제 분류</translation>
    </message>
    <message>
        <source>keywords, kept as facts</source>
        <translation>주제어, 서지 정보로 둠</translation>
    </message>
    <message>
        <source>below the end mark</source>
        <translation>끝 표시 아래</translation>
    </message>
    <message>
        <source>end mark</source>
        <translation>끝 표시</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>%1쪽</translation>
    </message>
    <message>
        <source>text</source>
        <translation>글</translation>
    </message>
    <message>
        <source>newsletter of several items</source>
        <translation>여러 항목을 담은 소식지</translation>
    </message>
    <message>
        <source>a title with a list of its facts below it</source>
        <translation>제목 아래에 서지 정보 목록이 있는 글</translation>
    </message>
    <message>
        <source>a title with its facts in the lines below it</source>
        <translation>제목 아래 줄에 서지 정보가 있는 글</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Haeje manual</source>
        <translation>Haeje 사용 설명서</translation>
    </message>
    <message>
        <source>About Haeje</source>
        <translation>Haeje 정보</translation>
    </message>
    <message>
        <source>A research workbench for people who read messages and reviews closely. It opens no network connection: a project is one file on this computer.

Free software under the GNU General Public License, version 3 or later. There is no warranty.

Made with Qt %1 and SQLite.</source>
        <translation>축전·서한과 연구 리뷰를 꼼꼼히 읽는 이를 위한 연구 도구입니다. 네트워크에 접속하지 않으며, 프로젝트는 이 컴퓨터에 있는 파일 하나입니다.

GNU 일반 공중 사용 허가서(GPL) 제3판 또는 그 이후 판을 따르는 자유 소프트웨어이며, 보증은 없습니다.

Qt %1 및 SQLite로 만들었습니다.</translation>
    </message>
</context>
<context>
    <name>HiddenWork</name>
    <message>
        <source>Other coders have put this code on passages that are hidden while you code blind; they would lose it. Make the code inactive instead, or leave blind coding first.</source>
        <translation>다른 코더들이 이 코드를 붙인 구절이 블라인드 코딩 동안 숨겨져 있는데, 그 구절들이 코드를 잃게 됩니다. 코드를 비활성으로 두거나 먼저 블라인드 코딩을 끝내십시오.</translation>
    </message>
    <message>
        <source>Other coders&apos; work on this document is hidden while you code blind; it would be removed too. Leave blind coding first.</source>
        <translation>이 자료에 대한 다른 코더의 작업이 블라인드 코딩 동안 숨겨져 있는데, 그것도 함께 없어집니다. 먼저 블라인드 코딩을 끝내십시오.</translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>The page has more than %1 MB of text and tags. Split it, or save it as plain text and import that.</source>
        <translation>페이지의 글과 태그가 %1 MB를 넘습니다. 나누거나 일반 텍스트로 저장해 가져오십시오.</translation>
    </message>
    <message>
        <source>below the article</source>
        <translation>글 아래</translation>
    </message>
    <message>
        <source>line between the title and the text</source>
        <translation>제목과 글 사이의 줄</translation>
    </message>
    <message>
        <source>above the article</source>
        <translation>글 위</translation>
    </message>
    <message>
        <source>The page holds no text. If its text is loaded by scripts, save the page from the browser after it is shown.</source>
        <translation>페이지에 글이 없습니다. 스크립트로 불러오는 글이면 브라우저에 보인 뒤에 저장하십시오.</translation>
    </message>
    <message>
        <source>The page nests its parts deeper than any real page; compare its text with the page.</source>
        <translation>페이지의 요소가 보통보다 훨씬 깊게 겹쳐 있습니다. 글을 페이지와 견주어 보십시오.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n scripts</source>
        <translation>
            <numerusform>뺀 것: 스크립트 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n style sheets</source>
        <translation>
            <numerusform>스타일 시트 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hwpx</name>
    <message>
        <source>The document holds no section; the file is not whole. Save it again in Hangul as HWPX, then import it.</source>
        <translation>문서에 구역이 없습니다. 파일이 온전하지 않으니 한글에서 HWPX로 다시 저장해 가져오십시오.</translation>
    </message>
</context>
<context>
    <name>HwpxReading</name>
    <message>
        <source>Tracked changes read as accepted: %1 insertions taken, %2 deletions left out</source>
        <translation>변경 내용은 적용된 것으로 읽음: 삽입 %1건 반영, 삭제 %2건 제외</translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>deleted text (tracked change)</source>
        <translation>삭제된 글(변경 내용)</translation>
    </message>
    <message>
        <source>header of the pages</source>
        <translation>머리글</translation>
    </message>
    <message>
        <source>footer of the pages</source>
        <translation>바닥글</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>그림</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Who are you in this project?</source>
        <translation>이 프로젝트에서 누구이십니까?</translation>
    </message>
    <message>
        <source>%1 coded here before. Your codings and memos are signed with this name:</source>
        <translation>이 프로젝트에서는 %1이(가) 먼저 코딩했습니다. 코딩과 메모에 다음 이름이 적힙니다:</translation>
    </message>
    <message>
        <source>Leave blind coding</source>
        <translation>블라인드 코딩 끝내기</translation>
    </message>
    <message>
        <source>Everybody&apos;s codings, memos and counts will be shown in this project. What was seen once can influence what is coded after it.</source>
        <translation>이 프로젝트에서 모든 코더의 코딩과 메모, 개수가 보입니다. 한번 본 것은 그 뒤의 코딩에 영향을 줄 수 있습니다.</translation>
    </message>
    <message>
        <source>Code blind</source>
        <translation>블라인드 코딩</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>There is nothing to import. Name a file or a folder.</source>
        <translation>가져올 것이 없습니다. 파일이나 폴더를 지정하십시오.</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>“%1” 가져오기</translation>
    </message>
    <message numerus="yes">
        <source>Import %n files</source>
        <translation>
            <numerusform>파일 %n개 가져오기</numerusform>
        </translation>
    </message>
    <message>
        <source>This very file is in the project already, as %1.</source>
        <translation>같은 파일이 이미 프로젝트에 있습니다: %1.</translation>
    </message>
    <message>
        <source>article whose very text is in the project already, as document %1</source>
        <translation>본문이 똑같은 글이 이미 프로젝트에 있음(자료 %1)</translation>
    </message>
    <message>
        <source>The same text came into the project from another file.</source>
        <translation>같은 본문을 다른 파일에서 이미 가져왔습니다.</translation>
    </message>
    <message>
        <source>No import was stopped in this project, so there is nothing to go on with.</source>
        <translation>이 프로젝트에는 멈춘 가져오기가 없어 이어서 할 것이 없습니다.</translation>
    </message>
    <message>
        <source>author not stated</source>
        <translation>저자 명시 없음</translation>
    </message>
    <message>
        <source>date not stated</source>
        <translation>날짜 명시 없음</translation>
    </message>
    <message>
        <source>Comment in the file by %1, %2</source>
        <translation>파일의 메모, %1, %2</translation>
    </message>
    <message>
        <source>Nothing of it was taken, as chosen.</source>
        <translation>고른 대로 아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>article that the sheet leaves out</source>
        <translation>가져오기 표에서 뺀 글</translation>
    </message>
    <message>
        <source>article that is nearly the same as document %1</source>
        <translation>자료 %1과(와) 거의 같은 글</translation>
    </message>
    <message>
        <source>article whose address document %1 has</source>
        <translation>자료 %1과(와) 주소가 같은 글</translation>
    </message>
</context>
<context>
    <name>ImportFiles</name>
    <message>
        <source>A hidden folder. Name it by itself if its files are to be taken.</source>
        <translation>숨긴 폴더입니다. 안의 파일을 가져오려면 따로 지정하십시오.</translation>
    </message>
    <message>
        <source>A link to a folder. Name that folder by itself if its files are to be taken.</source>
        <translation>폴더의 링크입니다. 안의 파일을 가져오려면 그 폴더를 따로 지정하십시오.</translation>
    </message>
    <message>
        <source>A folder below. Include folders below, or name it by itself.</source>
        <translation>하위 폴더입니다. 하위 폴더를 포함하거나 따로 지정하십시오.</translation>
    </message>
    <message>
        <source>A lock file of an office program; it holds no text.</source>
        <translation>사무용 프로그램의 잠금 파일입니다. 글이 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>A hidden file. Name it by itself if it is to be taken.</source>
        <translation>숨긴 파일입니다. 가져오려면 따로 지정하십시오.</translation>
    </message>
    <message>
        <source>A table. Name it by itself if it holds messages or figures that are to be taken.</source>
        <translation>표입니다. 가져올 메시지나 수치가 들어 있으면 따로 지정하십시오.</translation>
    </message>
    <message>
        <source>Its name says no type. Name it by itself if it is a text.</source>
        <translation>이름에 형식이 없습니다. 글이면 따로 지정하십시오.</translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>site navigation</source>
        <translation>사이트 메뉴</translation>
    </message>
    <message>
        <source>line ahead of the first article</source>
        <translation>첫 글 앞의 줄</translation>
    </message>
    <message>
        <source>The article has no text below its title.</source>
        <translation>제목 아래에 본문이 없습니다.</translation>
    </message>
    <message>
        <source>title printed a second time</source>
        <translation>되풀이된 제목</translation>
    </message>
    <message>
        <source>“%1” could not be read as a date; the publication date is not stated.</source>
        <translation>“%1”: 날짜로 읽을 수 없어 발행일을 “명시 없음”으로 두었습니다.</translation>
    </message>
    <message>
        <source>No author stands behind the date; the author is not stated.</source>
        <translation>날짜 뒤에 저자가 없어 저자를 “명시 없음”으로 두었습니다.</translation>
    </message>
    <message>
        <source>This line stands behind the end of the article; it was kept in its text.</source>
        <translation>글이 끝난 뒤에 나오는 줄입니다. 본문에 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>end mark</source>
        <translation>끝 표시</translation>
    </message>
    <message>
        <source>typesetter</source>
        <translation>조판 담당자</translation>
    </message>
    <message>
        <source>inquiries</source>
        <translation>문의처</translation>
    </message>
    <message>
        <source>“%1” may be a heading; it was kept as a paragraph.</source>
        <translation>“%1”: 소제목일 수 있으나 단락으로 두었습니다.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1행</translation>
    </message>
</context>
<context>
    <name>LikenessWords</name>
    <message>
        <source>document %1, “%2”</source>
        <translation>자료 %1 “%2”</translation>
    </message>
    <message>
        <source>“%1” above it</source>
        <translation>위의 “%1”</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>약 %1</translation>
    </message>
    <message>
        <source>The very same file as %1.</source>
        <translation>같은 파일: %1.</translation>
    </message>
    <message>
        <source>The same text as %1.</source>
        <translation>같은 글: %1.</translation>
    </message>
    <message>
        <source>Nearly the same text as %1: %2% of their word sequences are in both.</source>
        <translation>거의 같은 글: %1. 낱말 연쇄의 %2%가 겹칩니다.</translation>
    </message>
    <message>
        <source>The same address as %1, with another text: %2% of their word sequences are in both.</source>
        <translation>주소는 같고 글이 다름: %1. 낱말 연쇄의 %2%가 겹칩니다.</translation>
    </message>
</context>
<context>
    <name>Listings</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Guid</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>부제</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>시리즈</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>저자</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>발행일</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>웹 주소</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>단어</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>글자</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>블록</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>가져온 때</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>인용문</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>만든 때</translation>
    </message>
    <message>
        <source>By</source>
        <translation>만든 이</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>구절</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>코더</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>상위 코드</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>정의</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>코딩</translation>
    </message>
    <message>
        <source>Codings are those of the code itself, without the codes below it.</source>
        <translation>코딩 수는 하위 코드를 뺀 그 코드 자체의 것입니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>발신</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>수신</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>계기</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>기원일</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>매년</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>발신자</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>수신자</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation>주년</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요지</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>회답 대상</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>판본</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>확실성</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>집계 내용</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>모수</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>구분 기준</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>범주</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>형태</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>State</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>주제어</translation>
    </message>
    <message>
        <source>Version of</source>
        <translation>앞선 판</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>이름표</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>A document with several values counts under each.</source>
        <translation>값이 여럿인 자료는 값마다 셉니다.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>모음</translation>
    </message>
    <message>
        <source>With those below</source>
        <translation>하위 포함</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>선택지</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>표기</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>찾을 말</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>서지 정보</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>확실성</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>가져옴</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>주</translation>
    </message>
    <message>
        <source>When</source>
        <translation>때</translation>
    </message>
    <message>
        <source>What</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>앞</translation>
    </message>
    <message>
        <source>After</source>
        <translation>뒤</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>붙이는 경우</translation>
    </message>
    <message>
        <source>Not put on</source>
        <translation>붙이지 않는 경우</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>Weight from</source>
        <translation>가중치 최소</translation>
    </message>
    <message>
        <source>Weight to</source>
        <translation>가중치 최대</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>묶음</translation>
    </message>
    <message>
        <source>Passages with those below</source>
        <translation>아래 코드까지의 구절</translation>
    </message>
    <message>
        <source>Passages with those below are the passages that the code or one below it is on, each counted once.</source>
        <translation>아래 코드까지의 구절은 그 코드나 그 아래 코드가 붙은 구절이며, 하나를 한 번만 셉니다.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Code&apos;s id</source>
        <translation>코드 번호</translation>
    </message>
    <message>
        <source>As the codebook was then, worked out backwards from its history. Codes beside each other stand in the order known last.</source>
        <translation>이력을 거슬러 알아낸 그때의 코드북입니다. 나란한 코드의 차례는 마지막으로 알려진 차례입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n codes are older than the history: they are shown as they were first known.</source>
        <translation>
            <numerusform>코드 %n개는 이력보다 오래되어 처음 알려진 대로 보입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>이름 바꿈</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>옮김</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>합침</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>나눔</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>묶음</translation>
    </message>
    <message>
        <source>Group added</source>
        <translation>묶음 추가</translation>
    </message>
    <message>
        <source>Group renamed</source>
        <translation>묶음 이름 바꿈</translation>
    </message>
    <message>
        <source>Group removed</source>
        <translation>묶음 삭제</translation>
    </message>
    <message>
        <source>States</source>
        <translation>확실성</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>자리 잃음</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Coded by</source>
        <translation>코딩한 사람</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>정당</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>직책</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>전달 경로</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>명시 안 됨</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>표시 이름</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>권위 수준</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>셈</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>기본</translation>
    </message>
</context>
<context>
    <name>MailedPageText</name>
    <message>
        <source>The page is packed as “%1”, which is not read. Save it in the browser as “web page, HTML only” and import that.</source>
        <translation>페이지가 읽지 않는 방식(“%1”)으로 묶여 있습니다. 브라우저에서 “웹 페이지, HTML만”으로 저장해 가져오십시오.</translation>
    </message>
    <message>
        <source>The file holds no web page that could be found. Open it in a browser, save it as “web page, HTML only” and import that.</source>
        <translation>파일에서 웹 페이지를 찾지 못했습니다. 브라우저에서 열어 “웹 페이지, HTML만”으로 저장해 가져오십시오.</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>HTML in the text</source>
        <translation>글 속의 HTML</translation>
    </message>
    <message>
        <source>The Markdown of the file could not be read. Save it as plain text (.txt) and import that.</source>
        <translation>파일의 Markdown을 읽지 못했습니다. 일반 텍스트(.txt)로 저장해 가져오십시오.</translation>
    </message>
    <message>
        <source>The file holds no text but markup. Check that it was saved whole, then import it again.</source>
        <translation>파일에 글 없이 마크업만 있습니다. 온전히 저장되었는지 확인한 뒤 다시 가져오십시오.</translation>
    </message>
</context>
<context>
    <name>Matrices</name>
    <message>
        <source>--%1 cannot be “%2”. There are: %3.</source>
        <translation>--%1에 “%2”은(는) 쓸 수 없습니다. 쓸 수 있는 값: %3.</translation>
    </message>
    <message>
        <source>Counted are passages, each once in a cell, however many codings it has there.</source>
        <translation>구절을 셉니다. 한 칸에서 구절은 코딩이 몇 개든 한 번만 셉니다.</translation>
    </message>
    <message>
        <source>Counted are codings: a passage coded by two coders counts twice.</source>
        <translation>코딩을 셉니다. 두 코더가 코딩한 구절은 두 번 셉니다.</translation>
    </message>
    <message>
        <source>Counted are the words that a passage touches, each once in a cell; Korean goes by spaces, a Chinese character is a word.</source>
        <translation>구절에 걸치는 단어를 칸마다 한 번씩 셉니다. 한국어는 띄어쓰기로, 한자는 한 글자를 한 단어로 셉니다.</translation>
    </message>
    <message>
        <source>Counted are documents, each once in a cell.</source>
        <translation>자료를 칸마다 한 번씩 셉니다.</translation>
    </message>
    <message>
        <source>Counted is the share of the text: coded characters, each once in a cell, of all characters of the texts that the cell stands for, coded or not, in percent.</source>
        <translation>본문 비율을 셉니다. 칸에 해당하는 본문의 모든 글자(코딩되지 않은 것 포함) 가운데 코딩된 글자의 비율(%)이며, 글자는 칸마다 한 번만 셉니다.</translation>
    </message>
    <message>
        <source>Two passages are related where they have at least one character in common.</source>
        <translation>두 구절은 적어도 한 글자가 겹칠 때 관련이 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Two passages are related where at most %n words stand between them; overlapping ones too.</source>
        <translation>
            <numerusform>두 구절은 사이에 단어가 %n개 이하일 때 관련이 있습니다. 겹치는 구절도 포함합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two passages are related where they touch the same sentence.</source>
        <translation>두 구절은 같은 문장에 걸칠 때 관련이 있습니다.</translation>
    </message>
    <message>
        <source>Two passages are related where they touch the same paragraph.</source>
        <translation>두 구절은 같은 문단에 걸칠 때 관련이 있습니다.</translation>
    </message>
    <message>
        <source>Two passages are related where they stand in the same document.</source>
        <translation>두 구절은 같은 자료에 있을 때 관련이 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The row&apos;s passage comes first: the column&apos;s begins where it has ended, or at most %n words later.</source>
        <translation>
            <numerusform>행의 구절이 먼저입니다. 열의 구절은 그것이 끝난 곳에서, 또는 단어 %n개 이내 뒤에서 시작합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted are passages of the row&apos;s code that are related to at least one passage of the column&apos;s code, each once: a cell and its mirror image may differ.</source>
        <translation>열 코드의 구절과 하나라도 관련이 있는 행 코드의 구절을 한 번씩 셉니다. 대칭되는 칸과 값이 다를 수 있습니다.</translation>
    </message>
    <message>
        <source>Counted are pairs of one coding of the row&apos;s code and one of the column&apos;s.</source>
        <translation>행 코드의 코딩 하나와 열 코드의 코딩 하나로 된 쌍을 셉니다.</translation>
    </message>
    <message>
        <source>Of two related passages, what both cover counts.</source>
        <translation>관련된 두 구절에서는 둘 다 덮는 부분을 셉니다.</translation>
    </message>
    <message>
        <source>Of related passages, those of the row&apos;s code count.</source>
        <translation>관련된 구절 가운데 행 코드의 구절을 셉니다.</translation>
    </message>
    <message>
        <source>The diagonal shows all there is of a code. One code on one passage is not set against itself, whoever coded it.</source>
        <translation>대각선은 한 코드의 전체입니다. 한 구절의 한 코드는 누가 코딩했든 자기 자신과 견주지 않습니다.</translation>
    </message>
    <message>
        <source>--within takes a number of words from 0 to 100000, not “%1”.</source>
        <translation>--within에는 0에서 100000까지의 단어 수를 씁니다. “%1”은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--within goes with --relation near or sequence only.</source>
        <translation>--within은 --relation near 또는 sequence와 함께만 씁니다.</translation>
    </message>
    <message>
        <source>any other that follows</source>
        <translation>뒤따르는 다른 코드</translation>
    </message>
    <message>
        <source>any other</source>
        <translation>다른 코드 전체</translation>
    </message>
    <message>
        <source>Say by which attribute: --attribute NAME, one of %1.</source>
        <translation>어느 속성으로 나눌지 쓰십시오: --attribute NAME, 다음 중 하나: %1.</translation>
    </message>
    <message>
        <source>all coders</source>
        <translation>모든 코더</translation>
    </message>
    <message>
        <source>all codes</source>
        <translation>모든 코드</translation>
    </message>
    <message>
        <source>all documents</source>
        <translation>모든 자료</translation>
    </message>
    <message>
        <source>In the totals too everything counts once, so that they may be less than the sum.</source>
        <translation>합계에서도 모두 한 번만 세므로 칸의 합보다 작을 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n codings whose passage has lost its place in the text are left out.</source>
        <translation>
            <numerusform>구절이 본문에서 자리를 잃은 코딩 %n건은 빠졌습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>코더</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>With code</source>
        <translation>상대 코드</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>구절</translation>
    </message>
    <message>
        <source>Passages of the other code</source>
        <translation>상대 코드의 구절</translation>
    </message>
    <message>
        <source>A document with several values counts in the column of each; in the totals it counts once.</source>
        <translation>값이 여럿인 자료는 각 값의 열에서 세고, 합계에서는 한 번만 셉니다.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>밝히지 않음</translation>
    </message>
    <message>
        <source>A date that spans several years counts as not stated.</source>
        <translation>여러 해에 걸친 날짜는 밝히지 않은 것으로 봅니다.</translation>
    </message>
    <message>
        <source>A document counts in the collections above its own too.</source>
        <translation>자료는 상위 모음에서도 셉니다.</translation>
    </message>
    <message>
        <source>Documents have no attribute “%1”. What there is: %2.</source>
        <translation>자료에 “%1” 속성이 없습니다. 있는 속성: %2.</translation>
    </message>
    <message>
        <source>several years</source>
        <translation>여러 해</translation>
    </message>
    <message>
        <source>several quarters</source>
        <translation>여러 분기</translation>
    </message>
    <message>
        <source>several months</source>
        <translation>여러 달</translation>
    </message>
    <message>
        <source>A document counts in the year in which it was published. A date that may lie in several years is not guessed: it has a column of its own.</source>
        <translation>자료는 발행된 해에 셉니다. 여러 해일 수 있는 날짜는 짐작하지 않고 따로 열을 둡니다.</translation>
    </message>
    <message>
        <source>A document counts in the quarter in which it was published. A date that may lie in several quarters (“2021”) is not guessed: it has a column of its own.</source>
        <translation>자료는 발행된 분기에 셉니다. 여러 분기일 수 있는 날짜(“2021”)는 짐작하지 않고 따로 열을 둡니다.</translation>
    </message>
    <message>
        <source>A document counts in the month in which it was published. A date that may lie in several months (“2021”) is not guessed: it has a column of its own.</source>
        <translation>자료는 발행된 달에 셉니다. 여러 달일 수 있는 날짜(“2021”)는 짐작하지 않고 따로 열을 둡니다.</translation>
    </message>
    <message>
        <source>“%1” is no period to count by. There are: %2.</source>
        <translation>“%1”은(는) 셀 수 있는 기간이 아닙니다. 쓸 수 있는 값: %2.</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>날짜 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n dates marked as uncertain or approximate are taken as they are written.</source>
        <translation>
            <numerusform>불확실하거나 대략이라고 표시된 날짜 %n개는 적힌 대로 셉니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes that are not active any more are left out with their codings.</source>
        <translation>
            <numerusform>더는 쓰지 않는 코드 %n개와 그 코딩은 빠졌습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no code group “%1”: the codebook has no groups.</source>
        <translation>“%1” 코드 그룹이 없습니다. 코드북에 그룹이 없습니다.</translation>
    </message>
    <message>
        <source>There is no code group “%1”. There are: %2.</source>
        <translation>“%1” 코드 그룹이 없습니다. 있는 그룹: %2.</translation>
    </message>
    <message>
        <source>Only codes of the group “%1” are counted.</source>
        <translation>“%1” 그룹의 코드만 셉니다.</translation>
    </message>
    <message>
        <source>There is no code “%1” in the codebook. Write its whole path, as in “US factor/hostile forces”.</source>
        <translation>코드북에 “%1” 코드가 없습니다. “US factor/hostile forces”처럼 전체 경로를 쓰십시오.</translation>
    </message>
    <message>
        <source>A code counts the codes below it too, and nothing twice.</source>
        <translation>코드는 하위 코드까지 세며, 어느 것도 두 번 세지 않습니다.</translation>
    </message>
    <message>
        <source>A code counts its own codings, not those of the codes below it.</source>
        <translation>코드는 자신의 코딩만 세고 하위 코드의 코딩은 세지 않습니다.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2021, 2021-07 or 2021-07-11.</source>
        <translation>“%1”은(는) 날짜가 아닙니다. 2021, 2021-07 또는 2021-07-11처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>Documents published from %1 to %2: %3 of %4; those without a date, and those whose date may lie outside, are left out.</source>
        <translation>%1부터 %2까지 발행된 자료: %4개 중 %3개. 날짜가 없거나 날짜가 범위 밖일 수 있는 자료는 빠졌습니다.</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>처음</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>No coding is by a coder “%1”.</source>
        <translation>“%1” 코더의 코딩이 없습니다.</translation>
    </message>
    <message>
        <source>Coders counted: %1.</source>
        <translation>센 코더: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n coders are counted.</source>
        <translation>
            <numerusform>코더 %n명을 모두 셉니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(이름 없음)</translation>
    </message>
</context>
<context>
    <name>MatrixAnalyses</name>
    <message>
        <source>What a cell counts: passages (if not given), codings, words, documents or share of the text in percent.</source>
        <translation>칸에서 세는 것: passages(기본), codings, words, documents, share(본문 비율, %).</translation>
    </message>
    <message>
        <source>Only these codes, by their paths, parted by commas.</source>
        <translation>이 코드만. 경로를 쉼표로 나누어 씁니다.</translation>
    </message>
    <message>
        <source>Only the codes of this code group.</source>
        <translation>이 코드 그룹의 코드만.</translation>
    </message>
    <message>
        <source>Only codes that are active.</source>
        <translation>쓰고 있는 코드만.</translation>
    </message>
    <message>
        <source>A code counts the codes below it too.</source>
        <translation>코드가 하위 코드까지 셉니다.</translation>
    </message>
    <message>
        <source>Only what these coders coded, parted by commas.</source>
        <translation>이 코더가 코딩한 것만. 쉼표로 나눕니다.</translation>
    </message>
    <message>
        <source>Only documents published on that date or later.</source>
        <translation>그 날짜 또는 그 뒤에 발행된 자료만.</translation>
    </message>
    <message>
        <source>Only documents published on that date or earlier.</source>
        <translation>그 날짜 또는 그 전에 발행된 자료만.</translation>
    </message>
    <message>
        <source>A line per cell that is not empty, with the ids of its passages.</source>
        <translation>비어 있지 않은 칸마다 한 줄, 구절 번호와 함께.</translation>
    </message>
    <message>
        <source>Each code in each document.</source>
        <translation>자료별 코드.</translation>
    </message>
    <message>
        <source>Each code by what the documents have in common: outlet, author, language, year, collection, series, keyword or an attribute of your own.</source>
        <translation>자료 속성별 코드: 매체, 저자, 언어, 연도, 모음, 시리즈, 주제어 또는 사용자가 만든 속성.</translation>
    </message>
    <message>
        <source>By which attribute of the documents.</source>
        <translation>자료의 어느 속성으로 나눌지.</translation>
    </message>
    <message>
        <source>Each code with each other: where their passages overlap, stand near each other or follow each other.</source>
        <translation>코드와 코드: 구절이 겹치거나 가까이 있거나 이어지는 곳.</translation>
    </message>
    <message>
        <source>How two passages stand to each other: overlap (if not given), near, sentence, paragraph, document or sequence.</source>
        <translation>두 구절의 관계: overlap(기본), near, sentence, paragraph, document, sequence.</translation>
    </message>
    <message>
        <source>For near and sequence: at most so many words between them; 25 if not given.</source>
        <translation>near와 sequence에서 사이의 최대 단어 수. 기본은 25.</translation>
    </message>
    <message>
        <source>Each code over time, by the documents&apos; dates of publication.</source>
        <translation>자료 발행일에 따른 시간별 코드.</translation>
    </message>
    <message>
        <source>By year (if not given), quarter or month.</source>
        <translation>year(기본), quarter 또는 month.</translation>
    </message>
    <message>
        <source>What each coder coded with each code.</source>
        <translation>코더별 코드.</translation>
    </message>
</context>
<context>
    <name>MemoEntries</name>
    <message>
        <source>Id</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Guid</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>On what kind</source>
        <translation>대상의 종류</translation>
    </message>
    <message>
        <source>Its id</source>
        <translation>대상의 번호</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>코더</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>쓴 때</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>On</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>고친 때</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>A row without an id is the text that a coding carries itself.</source>
        <translation>번호가 없는 줄은 코딩 자체에 적힌 글입니다.</translation>
    </message>
    <message>
        <source>Memos of %1</source>
        <translation>%1의 메모</translation>
    </message>
    <message numerus="yes">
        <source>%n memos</source>
        <translation>
            <numerusform>메모 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>고침 %1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>대상: %1</translation>
    </message>
    <message>
        <source>Links:</source>
        <translation>연결:</translation>
    </message>
    <message>
        <source>Linked from:</source>
        <translation>이 메모를 가리키는 메모:</translation>
    </message>
</context>
<context>
    <name>MemoKind</name>
    <message>
        <source>note</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>theory</source>
        <translation>이론</translation>
    </message>
    <message>
        <source>question</source>
        <translation>물음</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>착상</translation>
    </message>
</context>
<context>
    <name>Memos</name>
    <message>
        <source>A memo needs words. Write some, or remove the memo.</source>
        <translation>메모가 비어 있습니다. 내용을 적거나 메모를 지우십시오.</translation>
    </message>
    <message>
        <source>A memo cannot stand on itself, nor on a memo that stands on it. Link them instead.</source>
        <translation>메모를 자기 자신이나 자기에게 붙은 메모에 붙일 수 없습니다. 대신 서로 연결하십시오.</translation>
    </message>
    <message>
        <source>This memo is gone. Someone removed it; undo brings it back.</source>
        <translation>이 메모는 없어졌습니다. 누군가 지웠으며, 되돌리면 다시 나옵니다.</translation>
    </message>
    <message>
        <source>A memo cannot be linked to itself. Choose another one.</source>
        <translation>메모를 자기 자신에 연결할 수 없습니다. 다른 것을 고르십시오.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Project</source>
        <translation>프로젝트(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>자료(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>코드(&amp;C)</translation>
    </message>
    <message>
        <source>P&amp;assage</source>
        <translation>구절(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>메시지(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>수치(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <translation>도표(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>A&amp;nalyse</source>
        <translation>분석(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;laim</source>
        <translation>주장(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>From “%1”: %2</source>
        <translation>“%1”에서: %2</translation>
    </message>
    <message>
        <source>This actor is gone. Someone removed it; undo brings it back.</source>
        <translation>이 행위자가 없습니다. 누군가 없앴습니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be merged into itself. Choose another actor.</source>
        <translation>“%1”은(는) 자기 자신과 합칠 수 없습니다. 다른 행위자를 고르세요.</translation>
    </message>
    <message>
        <source>This occasion is gone. Someone removed it; undo brings it back.</source>
        <translation>이 계기가 없습니다. 누군가 없앴습니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be merged into itself. Choose another occasion.</source>
        <translation>“%1”은(는) 자기 자신과 합칠 수 없습니다. 다른 계기를 고르세요.</translation>
    </message>
</context>
<context>
    <name>MessageCells</name>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>발신자</translation>
    </message>
    <message>
        <source>Sender&apos;s capacity</source>
        <translation>발신자 자격</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>수신자</translation>
    </message>
    <message>
        <source>Recipient&apos;s capacity</source>
        <translation>수신자 자격</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>계기</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation>주년</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>답하는 메시지</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>전달 경로</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>게재일</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>지면</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>확실성</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>high</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>중간</translation>
    </message>
    <message>
        <source>low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2021-07-11, 2021-07, 2021 or 2018-03-25/2018-03-28.</source>
        <translation>“%1”은(는) 날짜가 아닙니다. 2021-07-11, 2021-07, 2021, 2018-03-25/2018-03-28처럼 쓰세요.</translation>
    </message>
    <message>
        <source>Nobody is named yet whose capacity “%1” could be. Name the party first.</source>
        <translation>자격 “%1”을(를) 가질 사람이 아직 없습니다. 먼저 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>There are %1 capacities for %2 parties. Part them by “ | ”, one for each party.</source>
        <translation>당사자 %2명에 자격이 %1개입니다. 한 사람에 하나씩 “ | ”로 나누세요.</translation>
    </message>
    <message>
        <source>“%1” is no ordinal. Write the number: 60.</source>
        <translation>“%1”은(는) 주년이 아닙니다. 60처럼 숫자를 쓰세요.</translation>
    </message>
    <message>
        <source>There is no message with the key “%1”.</source>
        <translation>키가 “%1”인 메시지가 없습니다.</translation>
    </message>
    <message>
        <source>A message cannot answer itself (“%1”).</source>
        <translation>메시지는 자기 자신에게 답할 수 없습니다(“%1”).</translation>
    </message>
    <message>
        <source>A message needs a kind. Choose one or write your own.</source>
        <translation>메시지에는 종류가 있어야 합니다. 고르거나 직접 쓰세요.</translation>
    </message>
    <message>
        <source>“%1” is no certainty. Write high, medium or low.</source>
        <translation>“%1”은(는) 확실성이 아닙니다. 높음, 중간, 낮음 가운데 하나를 쓰세요.</translation>
    </message>
</context>
<context>
    <name>MessageChecks</name>
    <message>
        <source>no date</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>The replies run in a circle: the message answers itself by way of others.</source>
        <translation>회답이 돌고 돕니다. 이 메시지가 다른 메시지를 거쳐 자기 자신에게 답합니다.</translation>
    </message>
    <message>
        <source>It is dated before what it answers (%1).</source>
        <translation>답하는 메시지(%1)보다 날짜가 앞섭니다.</translation>
    </message>
    <message>
        <source>It has no sender; the source does not state one.</source>
        <translation>발신자가 없습니다. 자료가 밝히지 않았습니다.</translation>
    </message>
    <message>
        <source>It has no sender.</source>
        <translation>발신자가 없습니다.</translation>
    </message>
    <message>
        <source>%1 is sender and recipient at once.</source>
        <translation>%1이(가) 발신자이면서 수신자입니다.</translation>
    </message>
    <message>
        <source>%1 is named as “%2”, a post held from %3 only.</source>
        <translation>%1의 자격이 “%2”인데, 이 직책은 %3부터 맡았습니다.</translation>
    </message>
    <message>
        <source>%1 is named as “%2” outside the time in which that post was held.</source>
        <translation>%1의 자격이 “%2”인데, 이 직책을 맡은 기간 밖입니다.</translation>
    </message>
    <message>
        <source>It says %1, but “%2” of %3 gives %4 on its date.</source>
        <translation>%1(이)라고 했으나, “%2”(%3)은(는) 그 날짜에 %4입니다.</translation>
    </message>
    <message>
        <source>%1 published it on %2, before its date %3.</source>
        <translation>%1이(가) %2에 보도하여 메시지 날짜 %3보다 앞섭니다.</translation>
    </message>
    <message>
        <source>An outlet</source>
        <translation>한 매체</translation>
    </message>
    <message>
        <source>%1 holds “%2” and “%3” at once, though one of them is held alone.</source>
        <translation>%1이(가) “%2”와(과) “%3”을(를) 동시에 맡고 있으나, 그 가운데 하나는 단독으로 맡는 직책입니다.</translation>
    </message>
</context>
<context>
    <name>MessageEditing</name>
    <message>
        <source>Edit message</source>
        <translation>메시지 편집</translation>
    </message>
    <message>
        <source>Make message</source>
        <translation>메시지 만들기</translation>
    </message>
    <message>
        <source>The message was not saved</source>
        <translation>메시지를 저장하지 못했습니다</translation>
    </message>
    <message>
        <source>Delete “%1”, %2, with its versions and links? The passages stay. Undo brings it back.</source>
        <translation>“%1”(%2) 메시지를 판본 및 연결과 함께 지울까요? 구절은 남으며, 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Delete message</source>
        <translation>메시지 삭제</translation>
    </message>
    <message>
        <source>The message was not deleted</source>
        <translation>메시지를 지우지 못했습니다</translation>
    </message>
</context>
<context>
    <name>MessageFacts</name>
    <message>
        <source>%1 and %2</source>
        <comment>names</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of meeting: who</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>수신 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>sender, recipient</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>ordinal of an anniversary</comment>
        <translation>%1주년</translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>ordinal of an anniversary</comment>
        <translation>%1주년</translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>ordinal of an anniversary</comment>
        <translation>%1주년</translation>
    </message>
    <message>
        <source>%1th</source>
        <comment>ordinal of an anniversary</comment>
        <translation>%1주년</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>%1 게재</translation>
    </message>
    <message>
        <source>published the same day, lag 0</source>
        <translation>당일 게재, 시차 0일</translation>
    </message>
    <message numerus="yes">
        <source>published %n days later</source>
        <translation>
            <numerusform>%n일 뒤 게재</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>published %n days before</source>
        <translation>
            <numerusform>%n일 전 게재</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, month only</source>
        <translation>%1(월까지만 명시)</translation>
    </message>
    <message>
        <source>%1, year only</source>
        <translation>%1(연도만 명시)</translation>
    </message>
    <message>
        <source>%1, interval</source>
        <translation>%1(기간)</translation>
    </message>
    <message>
        <source>no date stated</source>
        <translation>날짜 명시 없음</translation>
    </message>
    <message>
        <source>%1, uncertain</source>
        <translation>%1(불확실)</translation>
    </message>
    <message numerus="yes">
        <source>Timeline of %n messages.</source>
        <translation>
            <numerusform>메시지 %n건의 연표입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is dated %1, the last %2.</source>
        <comment>dates</comment>
        <translation>처음은 %1, 마지막은 %2입니다.</translation>
    </message>
    <message>
        <source>Most are from or to %1 and %2.</source>
        <translation>가장 많이 나오는 발신자·수신자는 %1, %2입니다.</translation>
    </message>
    <message numerus="yes">
        <source>The year with the most is %1, with %n messages.</source>
        <translation>
            <numerusform>가장 많은 해는 %1년으로 %n건입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>식별 키</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>게재일</translation>
    </message>
    <message>
        <source>Lag, days</source>
        <translation>시차(일)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>발신자</translation>
    </message>
    <message>
        <source>Capacities of senders</source>
        <translation>발신자 직함</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>수신자</translation>
    </message>
    <message>
        <source>Capacities of recipients</source>
        <translation>수신자 직함</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>계기</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation>주년</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요지</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>회답 대상</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>웹 주소</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>확실성</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>비고</translation>
    </message>
</context>
<context>
    <name>MessageKind</name>
    <message>
        <source>congratulatory message</source>
        <translation>축전</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>답전</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>서한(친서)</translation>
    </message>
    <message>
        <source>verbal message</source>
        <translation>구두친서</translation>
    </message>
    <message>
        <source>condolence</source>
        <translation>위문 전문</translation>
    </message>
    <message>
        <source>wreath</source>
        <translation>화환</translation>
    </message>
    <message>
        <source>floral basket</source>
        <translation>꽃바구니</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>사설</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>연설</translation>
    </message>
    <message>
        <source>summit</source>
        <translation>정상회담</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>방문</translation>
    </message>
</context>
<context>
    <name>MessageKinds</name>
    <message>
        <source>A kind of message needs a word. Type one.</source>
        <translation>메시지 종류에는 낱말이 있어야 합니다. 입력하세요.</translation>
    </message>
    <message>
        <source>“%1” comes with the program, whose rules and pictures know it by this word. Give the messages a kind of your own instead.</source>
        <translation>“%1”은(는) 프로그램에 들어 있는 종류여서 이름을 바꾸거나 없앨 수 없습니다. 메시지에 직접 만든 종류를 주세요.</translation>
    </message>
    <message>
        <source>There is no kind of message “%1”. `haeje list PROJECT kinds` names those there are.</source>
        <translation>메시지 종류 “%1”이(가) 없습니다. `haeje list PROJECT kinds`로 볼 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are of the kind “%1”. Give them another kind first, or rename this one.</source>
        <translation>
            <numerusform>메시지 %n건이 “%1” 종류입니다. 먼저 다른 종류를 주거나 이 종류의 이름을 바꾸세요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageMarks</name>
    <message>
        <source>message</source>
        <translation>축전 등 메시지</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>답전</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>서한(친서)</translation>
    </message>
    <message>
        <source>verbal</source>
        <translation>구두친서</translation>
    </message>
    <message>
        <source>condolence</source>
        <translation>위문 전문</translation>
    </message>
    <message>
        <source>wreath or basket</source>
        <translation>화환·꽃바구니</translation>
    </message>
    <message>
        <source>editorial, speech</source>
        <translation>사설·연설</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>회담·방문</translation>
    </message>
    <message>
        <source>other kind</source>
        <translation>그 밖의 종류</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>북한</translation>
    </message>
    <message>
        <source>China</source>
        <translation>중국</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>한국</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>미국</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>러시아</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>일본</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>베트남</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>쿠바</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>시리아</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>라오스</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>몽골</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>이란</translation>
    </message>
    <message>
        <source>Side not stated</source>
        <translation>국가 명시 없음</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>지도자</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>직책</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>정당</translation>
    </message>
    <message>
        <source>State</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>high</source>
        <comment>certainty</comment>
        <translation>높음</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>certainty</comment>
        <translation>보통</translation>
    </message>
    <message>
        <source>low</source>
        <comment>certainty</comment>
        <translation>낮음</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>certainty</comment>
        <translation>명시 없음</translation>
    </message>
</context>
<context>
    <name>MessageMeasure</name>
    <message>
        <source>month only: %1</source>
        <translation>월까지만: %1</translation>
    </message>
    <message>
        <source>year only: %1</source>
        <translation>연도만: %1</translation>
    </message>
    <message>
        <source>interval: %1</source>
        <translation>기간: %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>날짜 없음</translation>
    </message>
</context>
<context>
    <name>MessageMeasures</name>
    <message>
        <source>not stated</source>
        <translation>명시 없음</translation>
    </message>
    <message>
        <source>others</source>
        <translation>그 밖</translation>
    </message>
    <message>
        <source>There is nothing to draw: “%1” counts nothing with these options.</source>
        <translation>그릴 것이 없습니다. 이 설정으로는 “%1”에서 센 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The %n smallest are drawn as “others”.</source>
        <translation>
            <numerusform>가장 작은 %n개는 “그 밖”으로 그렸습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 to 9999, not “%2”.</source>
        <translation>--%1에는 1에서 9999까지의 수를 씁니다. “%2”은(는) 안 됩니다.</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”. There are: %3.</source>
        <translation>--%1에 “%2”은(는) 없습니다. 있는 것: %3.</translation>
    </message>
    <message>
        <source>--from %1 is later than --to %2.</source>
        <translation>--from %1이(가) --to %2보다 늦습니다.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>message (why)</comment>
        <translation>%1(%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which --unresolved lists</source>
        <translation>
            <numerusform>그 밖에 %n건(--unresolved로 나열)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not resolved, %n: %1.</source>
        <translation>
            <numerusform>미해결 %n건: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Not resolved because</source>
        <translation>해결하지 못한 까닭</translation>
    </message>
    <message>
        <source>Every message was resolved.</source>
        <translation>모든 메시지가 해결되었습니다.</translation>
    </message>
    <message>
        <source>%1 has no messages.</source>
        <translation>%1에 메시지가 없습니다.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>다음 가운데 하나: %1.</translation>
    </message>
    <message>
        <source>If not given: %1.</source>
        <translation>주지 않으면: %1.</translation>
    </message>
    <message>
        <source>all kinds but meetings</source>
        <translation>회담·방문을 뺀 모든 종류</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>모든 종류</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>신뢰도 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1년부터</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1년까지</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n messages: %2.</source>
        <translation>
            <numerusform>메시지 %n건 가운데 %1건: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Only these kinds of message, parted by commas.</source>
        <translation>이 종류의 메시지만. 쉼표로 나눕니다.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>신뢰도</translation>
    </message>
    <message>
        <source>Only messages of this confidence; several parted by commas.</source>
        <translation>이 신뢰도의 메시지만. 여럿은 쉼표로 나눕니다.</translation>
    </message>
    <message>
        <source>high</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>중간</translation>
    </message>
    <message>
        <source>low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>From</source>
        <translation>부터</translation>
    </message>
    <message>
        <source>The first year.</source>
        <translation>첫 해.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>까지</translation>
    </message>
    <message>
        <source>The last year.</source>
        <translation>마지막 해.</translation>
    </message>
    <message>
        <source>Lists the messages that could not be resolved instead, each with the reason.</source>
        <translation>대신 해결하지 못한 메시지를 까닭과 함께 나열합니다.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>What a row of the table stands for.</source>
        <translation>표의 한 행이 나타내는 것.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>측</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>계기</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>일수</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>시기</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>판본</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>교환</translation>
    </message>
    <message>
        <source>all</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>발신·수신</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>보도일</translation>
    </message>
    <message>
        <source>Median, days</source>
        <translation>중앙값(일)</translation>
    </message>
    <message>
        <source>Mean, days</source>
        <translation>평균(일)</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>최단</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>최장</translation>
    </message>
    <message>
        <source>Longest is</source>
        <translation>최장 메시지</translation>
    </message>
    <message>
        <source>Not resolved</source>
        <translation>미해결</translation>
    </message>
    <message>
        <source>Lag: whole days from the day of the message to the first day on which an outlet in this project published it, where both are days.</source>
        <translation>시차: 메시지 날짜에서 이 프로젝트의 매체가 처음 보도한 날까지의 일수. 둘 다 날짜가 확실한 경우만 셉니다.</translation>
    </message>
    <message>
        <source>All: n %1, median %2, mean %3, longest %4.</source>
        <translation>전체: n %1, 중앙값 %2, 평균 %3, 최장 %4.</translation>
    </message>
    <message>
        <source>Where only a headline was read, the message may bear the day of publication and the lag is 0 by that: leave those out by confidence.</source>
        <translation>제목만 읽은 메시지는 보도일이 날짜로 적혀 시차가 0일 수 있습니다. 신뢰도로 빼고 보세요.</translation>
    </message>
    <message>
        <source>the only one</source>
        <translation>유일</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>날짜로</translation>
    </message>
    <message>
        <source>by hour</source>
        <translation>시각으로</translation>
    </message>
    <message>
        <source>tied</source>
        <translation>동시</translation>
    </message>
    <message>
        <source>First</source>
        <translation>처음</translation>
    </message>
    <message>
        <source>Tied for first</source>
        <translation>동시 첫 보도</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중</translation>
    </message>
    <message>
        <source>The only one</source>
        <translation>유일</translation>
    </message>
    <message>
        <source>Known how</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>no publication in this project</source>
        <translation>이 프로젝트에 보도 없음</translation>
    </message>
    <message>
        <source>no publication with a day</source>
        <translation>날짜가 있는 보도 없음</translation>
    </message>
    <message>
        <source>First: the outlet with the earliest day of publication in this project, and on one day the earliest hour where each of that day has one. Without hours, outlets of one day are tied. An outlet counts once for each message.</source>
        <translation>첫 보도: 이 프로젝트에서 보도일이 가장 이른 매체. 같은 날이면 그날의 보도에 모두 시각이 있을 때 가장 이른 시각. 시각이 없으면 같은 날의 매체는 동시로 봅니다. 매체는 메시지마다 한 번 셉니다.</translation>
    </message>
    <message>
        <source>Days from the day</source>
        <translation>당일과의 차(일)</translation>
    </message>
    <message>
        <source>Ahead of the day</source>
        <translation>당일 전</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>당일</translation>
    </message>
    <message>
        <source>After the day</source>
        <translation>당일 뒤</translation>
    </message>
    <message>
        <source>Days from the nearest yearly return of the occasion&apos;s own day, for occasions that recur and have one.</source>
        <translation>해마다 돌아오는 계기의 가장 가까운 당일과의 일수. 돌아오는 날이 있는 계기만 셉니다.</translation>
    </message>
    <message numerus="yes">
        <source>Not counted: %n messages whose occasion has no day that recurs.</source>
        <translation>
            <numerusform>세지 않음: 돌아오는 날이 없는 계기의 메시지 %n건.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days to publication</source>
        <translation>보도까지의 일수</translation>
    </message>
    <message>
        <source>Days from messages to their first publication.</source>
        <translation>메시지에서 첫 보도까지의 일수.</translation>
    </message>
    <message>
        <source>Who published first</source>
        <translation>누가 먼저 보도했나</translation>
    </message>
    <message>
        <source>The outlets of each message in the order in which they published it, and who was first.</source>
        <translation>메시지마다 매체가 보도한 차례와 첫 매체.</translation>
    </message>
    <message>
        <source>Day of greetings</source>
        <translation>축전의 날</translation>
    </message>
    <message>
        <source>How many days ahead of or after the day of their occasion messages are.</source>
        <translation>메시지가 계기의 당일보다 며칠 앞서거나 뒤인지.</translation>
    </message>
    <message>
        <source>Periods from</source>
        <translation>시기 구분 연도</translation>
    </message>
    <message>
        <source>Two periods: up to the year before, and from this year.</source>
        <translation>두 시기: 전해까지, 그리고 이 해부터.</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>계기</translation>
    </message>
    <message>
        <source>Only these occasions, parted by commas.</source>
        <translation>이 계기만. 쉼표로 나눕니다.</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>문장</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>단어</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>글자</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>글</translation>
    </message>
    <message>
        <source>Sentences, median</source>
        <translation>문장(중앙값)</translation>
    </message>
    <message>
        <source>Words, median</source>
        <translation>단어(중앙값)</translation>
    </message>
    <message>
        <source>Characters, median</source>
        <translation>글자(중앙값)</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>뒤</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Length of the first</source>
        <translation>앞의 길이</translation>
    </message>
    <message>
        <source>Length of the second</source>
        <translation>뒤의 길이</translation>
    </message>
    <message>
        <source>First minus second</source>
        <translation>앞 − 뒤</translation>
    </message>
    <message>
        <source>First to second</source>
        <translation>앞 : 뒤</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>문장</translation>
    </message>
    <message>
        <source>words</source>
        <translation>단어</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>글자</translation>
    </message>
    <message>
        <source>no text in the same language of %1</source>
        <translation>%1에 같은 언어의 글 없음</translation>
    </message>
    <message>
        <source>no text in this project</source>
        <translation>이 프로젝트에 글 없음</translation>
    </message>
    <message>
        <source>no text in this language in this project</source>
        <translation>이 프로젝트에 이 언어의 글 없음</translation>
    </message>
    <message>
        <source>Length of the text in the library without title, headings and footnotes. Words: runs of letters and digits, in Korean by spaces (eojeol), each Chinese character by itself; characters: all that are not blank.</source>
        <translation>라이브러리에 있는 글의 길이(제목·소제목·각주 제외). 단어: 글자와 숫자의 이어짐, 한국어는 어절, 한자는 한 글자씩. 글자: 빈칸이 아닌 모든 글자.</translation>
    </message>
    <message>
        <source>Both halves of an exchange: messages of both directions on one occasion and ordinal within 31 days, and messages with the replies that the project names; the longest text of each in the same language.</source>
        <translation>교환의 양쪽: 같은 계기와 주년에 31일 안에 오간 두 방향의 메시지, 그리고 프로젝트가 답신으로 이은 메시지. 같은 언어에서 가장 긴 글끼리 견줍니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n texts report several messages: each of these has the length of the whole.</source>
        <translation>
            <numerusform>글 %n건은 여러 메시지를 전합니다. 각 메시지에 글 전체의 길이를 매겼습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Sentences, words and characters of the texts, and how both halves of an exchange differ.</source>
        <translation>글의 문장·단어·글자 수와, 교환 양쪽의 차이.</translation>
    </message>
    <message>
        <source>Only texts in this language (ko, zh, en).</source>
        <translation>이 언어의 글만(ko, zh, en).</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>exchanges</source>
        <translation>교환</translation>
    </message>
    <message>
        <source>occasions</source>
        <translation>계기</translation>
    </message>
    <message>
        <source>references</source>
        <translation>보도</translation>
    </message>
    <message>
        <source>Messages: each message counts one, in the year of its date.</source>
        <translation>메시지: 메시지마다 하나, 그 날짜의 해에 셉니다.</translation>
    </message>
    <message>
        <source>Exchanges: messages of both directions between the same two on one occasion and ordinal (without an ordinal, of one year) count one, with the replies that the project names, in the year of the first.</source>
        <translation>교환: 같은 둘 사이에 같은 계기와 주년(주년이 없으면 같은 해)에 오간 두 방향의 메시지를, 프로젝트가 이은 답신과 함께 하나로, 첫 메시지의 해에 셉니다.</translation>
    </message>
    <message>
        <source>Occasions: each occasion with its ordinal counts one for each year and pair in which a message is on it.</source>
        <translation>계기: 계기와 주년마다, 메시지가 있는 해와 쌍에 하나씩 셉니다.</translation>
    </message>
    <message>
        <source>References: each publication that reports a message counts one, in the year in which it was published.</source>
        <translation>보도: 메시지를 전한 보도마다 하나, 보도된 해에 셉니다.</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>교환</translation>
    </message>
    <message>
        <source>References</source>
        <translation>보도</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>쌍</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>none in this project</source>
        <translation>이 프로젝트에 없음</translation>
    </message>
    <message>
        <source>Between the sides of senders and recipients; “not stated” where one of them has none.</source>
        <translation>발신·수신 측 사이. 한쪽이라도 측이 없으면 “명시 없음”.</translation>
    </message>
    <message>
        <source>Between the first sender and the first recipient.</source>
        <translation>첫 발신자와 첫 수신자 사이.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are in no exchange: nothing goes the other way in this project.</source>
        <translation>
            <numerusform>메시지 %n건은 교환에 들지 않습니다. 이 프로젝트에 반대 방향이 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>A year without any is one of none in this project: that nothing was sent it does not say.</source>
        <translation>없는 해는 이 프로젝트에 없다는 뜻이지, 보내지 않았다는 뜻이 아닙니다.</translation>
    </message>
    <message>
        <source>There are too many pairs for a row of each in each year: pairs have rows in years with messages only.</source>
        <translation>쌍이 너무 많아 해마다 모두 보이지 않습니다. 메시지가 있는 해에만 행이 있습니다.</translation>
    </message>
    <message>
        <source>What counts as one.</source>
        <translation>무엇을 하나로 세는가.</translation>
    </message>
    <message>
        <source>Rate by year</source>
        <translation>연도별 건수</translation>
    </message>
    <message>
        <source>How many messages, exchanges, occasions or references there are by year and pair.</source>
        <translation>연도와 쌍별 메시지·교환·계기·보도의 수.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>세는 것</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>사이</translation>
    </message>
    <message>
        <source>Between whom.</source>
        <translation>누구 사이인가.</translation>
    </message>
    <message>
        <source>sides</source>
        <translation>측</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>행위자</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Each direction</source>
        <translation>방향별</translation>
    </message>
    <message>
        <source>Counts from A to B apart from B to A.</source>
        <translation>A에서 B로와 B에서 A로를 따로 셉니다.</translation>
    </message>
    <message>
        <source>what the project says a message answers</source>
        <translation>프로젝트가 답신으로 이은 것</translation>
    </message>
    <message numerus="yes">
        <source>for messages of kind reply the nearest earlier message, itself no reply, with first sender and first recipient swapped, of the same occasion and ordinal, at most %n days ahead, both dated to the day</source>
        <translation>
            <numerusform>답신 종류의 메시지에 대해, 첫 발신자와 첫 수신자가 서로 바뀌고 계기와 주년이 같으며 둘 다 날짜가 있고 %n일 이내로 앞선, 답신이 아닌 가장 가까운 메시지</numerusform>
        </translation>
    </message>
    <message>
        <source>Replies by %1.</source>
        <translation>답신: %1.</translation>
    </message>
    <message>
        <source>Replies by %1; where it says nothing, %2.</source>
        <translation>답신: %1; 없으면 %2.</translation>
    </message>
    <message>
        <source>Replies by this rule: %1.</source>
        <translation>답신 규칙: %1.</translation>
    </message>
    <message>
        <source>Replies by</source>
        <translation>답신 근거</translation>
    </message>
    <message>
        <source>What counts as an answer.</source>
        <translation>무엇을 답신으로 보는가.</translation>
    </message>
    <message>
        <source>the project, else the rule</source>
        <translation>프로젝트, 없으면 규칙</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>the rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Within, days</source>
        <translation>일수 한도</translation>
    </message>
    <message>
        <source>The most days between a message and a reply to it by the rule.</source>
        <translation>규칙에서 메시지와 답신 사이의 최대 일수.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>답신</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>답하는 대상</translation>
    </message>
    <message>
        <source>the project says so</source>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>by the rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>답신</translation>
    </message>
    <message>
        <source>Answer found</source>
        <translation>대상 찾음</translation>
    </message>
    <message>
        <source>Shortest, days</source>
        <translation>최단(일)</translation>
    </message>
    <message>
        <source>Longest, days</source>
        <translation>최장(일)</translation>
    </message>
    <message numerus="yes">
        <source>Days from the last message that is answered to the reply. %n replies; %1 answers by the project, %2 by the rule.</source>
        <translation>
            <numerusform>답하는 마지막 메시지에서 답신까지의 일수. 답신 %n건; 프로젝트로 %1건, 규칙으로 %2건.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>답신 있음</translation>
    </message>
    <message>
        <source>No answer in this project</source>
        <translation>이 프로젝트에 답신 없음</translation>
    </message>
    <message>
        <source>Those without</source>
        <translation>답신 없는 메시지</translation>
    </message>
    <message numerus="yes">
        <source>Messages that are no replies and no meetings; %1 of %n are answered in this project. That none is in this project does not say that none was sent.</source>
        <translation>
            <numerusform>답신도 회담도 아닌 메시지 %n건 가운데 %1건에 이 프로젝트의 답신이 있습니다. 이 프로젝트에 없다는 것은 보내지 않았다는 뜻이 아닙니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The replies that could not be resolved may answer some of these.</source>
        <translation>해결하지 못한 답신이 이 가운데 일부에 대한 것일 수 있습니다.</translation>
    </message>
    <message>
        <source>Days to reply</source>
        <translation>답신까지의 일수</translation>
    </message>
    <message>
        <source>Days from messages to the replies to them.</source>
        <translation>메시지에서 그 답신까지의 일수.</translation>
    </message>
    <message>
        <source>Open replies</source>
        <translation>답신 없는 메시지</translation>
    </message>
    <message>
        <source>Messages to which this project has no reply, and how many of each occasion were answered.</source>
        <translation>이 프로젝트에 답신이 없는 메시지와, 계기별 답신의 수.</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>이름으로</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>직함으로</translation>
    </message>
    <message>
        <source>in a list</source>
        <translation>목록으로</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>행위자</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>호명 방식</translation>
    </message>
    <message>
        <source>Round-ups</source>
        <translation>명단</translation>
    </message>
    <message>
        <source>Best rank</source>
        <translation>최고 순위</translation>
    </message>
    <message>
        <source>Median rank</source>
        <translation>순위 중앙값</translation>
    </message>
    <message>
        <source>Last rank</source>
        <translation>최저 순위</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>이름으로</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>직함으로</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>목록으로</translation>
    </message>
    <message>
        <source>Rank: the place in the order in which the outlet names its well-wishers, each round-up by itself. Who is not in a round-up has no rank in it.</source>
        <translation>순위: 매체가 축하한 인물을 호명한 차례. 명단마다 따로 셉니다. 명단에 없는 인물은 순위가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n round-ups.</source>
        <translation>
            <numerusform>명단 %n건 가운데 %1건.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranks in round-ups</source>
        <translation>명단의 순위</translation>
    </message>
    <message>
        <source>In which order outlets name well-wishers, and how.</source>
        <translation>매체가 축하한 인물을 호명한 차례와 방식.</translation>
    </message>
    <message>
        <source>Round-up</source>
        <translation>명단</translation>
    </message>
    <message>
        <source>Only this one, by the name that lists show.</source>
        <translation>이 행위자만. 목록에 보이는 이름으로.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Guid</source>
        <translation>Guid</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>행위자</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>several senders</source>
        <translation>발신자 여럿</translation>
    </message>
    <message>
        <source>the capacity says so</source>
        <translation>직함에 명시</translation>
    </message>
    <message>
        <source>several senders, and the capacity says so</source>
        <translation>발신자 여럿, 직함에도 명시</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>발신자</translation>
    </message>
    <message>
        <source>Capacities</source>
        <translation>직함</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>수신자</translation>
    </message>
    <message>
        <source>Joint: more than one sender, or a sender&apos;s capacity that names others in brackets (“(with ...)”, “(연명 ...)”, “(联名 ...)”).</source>
        <translation>연명: 발신자가 둘 이상이거나, 발신자의 직함 괄호 안에 다른 이가 있는 것(“(with ...)”, “(연명 ...)”, “(联名 ...)”).</translation>
    </message>
    <message numerus="yes">
        <source>%n messages; the first %1 (%2), the last %3 (%4).</source>
        <translation>
            <numerusform>메시지 %n건; 처음 %1(%2), 마지막 %3(%4).</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no actor “%1”. `haeje list PROJECT actors` names those there are.</source>
        <translation>행위자 “%1”이(가) 없습니다. `haeje list PROJECT actors`로 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>직함</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>마지막</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>Capacities as the messages state them for their senders, each post by itself; who is in brackets (“(with ...)”) is left out. First and last: dates of messages, not of holding the post.</source>
        <translation>메시지가 발신자에 대해 밝힌 직함을 하나씩. 괄호(“(with ...)”) 안의 인물은 뺐습니다. 처음과 마지막은 메시지의 날짜이지 재임 기간이 아닙니다.</translation>
    </message>
    <message>
        <source>its kind “%1” has no level</source>
        <translation>종류 “%1”에 격이 없음</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>격</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>보도</translation>
    </message>
    <message>
        <source>Level by kind: messages (congratulations, replies, letters, verbal messages, condolences), wreaths and baskets, meetings, speeches, editorials, commentaries, articles.</source>
        <translation>종류별 격: 메시지(축전·답전·친서·구두친서·위문), 화환·꽃바구니, 회담·방문, 연설, 사설, 논평, 기사.</translation>
    </message>
    <message>
        <source>Joint signatures</source>
        <translation>연명</translation>
    </message>
    <message>
        <source>Messages that several signed.</source>
        <translation>여럿이 서명한 메시지.</translation>
    </message>
    <message>
        <source>In which capacities senders sent messages, and when first and last.</source>
        <translation>발신자가 어떤 직함으로 보냈는지, 처음과 마지막은 언제인지.</translation>
    </message>
    <message>
        <source>Only this one, by any of its names.</source>
        <translation>이 행위자만. 어느 이름으로든.</translation>
    </message>
    <message>
        <source>Level of authority</source>
        <translation>격(권위)</translation>
    </message>
    <message>
        <source>Messages or their publications by the level of authority of their kind.</source>
        <translation>종류의 격에 따른 메시지 또는 보도의 수.</translation>
    </message>
    <message>
        <source>What is counted.</source>
        <translation>세는 것.</translation>
    </message>
    <message>
        <source>publications</source>
        <translation>보도</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>실린 자리</translation>
    </message>
    <message>
        <source>Placement as the publications state it: front page, another page, first item. What is not stated is counted as that.</source>
        <translation>보도가 실린 자리를 매체가 밝힌 대로: 1면, 다른 면, 첫 소식. 밝히지 않은 것은 밝히지 않은 것으로 셉니다.</translation>
    </message>
    <message>
        <source>A pair that is there in one year only has no row in the others.</source>
        <translation>한 해에만 나오는 쌍은 다른 해에 행이 없습니다.</translation>
    </message>
</context>
<context>
    <name>MessageProposals</name>
    <message>
        <source>Take messages from texts</source>
        <translation>본문에서 메시지 가져오기</translation>
    </message>
    <message>
        <source>The message that was there is gone. Read the texts anew.</source>
        <translation>있던 메시지가 없어졌습니다. 본문을 다시 읽으십시오.</translation>
    </message>
</context>
<context>
    <name>MessageRate</name>
    <message>
        <source>no certain year: %1</source>
        <translation>연도 불확실: %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>no publication in this project</source>
        <translation>이 프로젝트에 보도 없음</translation>
    </message>
    <message>
        <source>publication: %1</source>
        <translation>보도: %1</translation>
    </message>
    <message>
        <source>no occasion</source>
        <translation>계기 없음</translation>
    </message>
</context>
<context>
    <name>MessageTable</name>
    <message>
        <source>date of the message</source>
        <translation>메시지 날짜</translation>
    </message>
    <message>
        <source>In the table the %1 is “%2”.</source>
        <translation>표에 적힌 %1: “%2”.</translation>
    </message>
    <message>
        <source>The row has %1 fields, the table %2 columns; the missing ones are not stated.</source>
        <translation>행의 칸은 %1개, 표의 열은 %2개입니다. 빠진 칸은 “명시 없음”으로 두었습니다.</translation>
    </message>
    <message>
        <source>The row has %1 fields, the table %2 columns; the rest was kept in the notes: “%3”.</source>
        <translation>행의 칸은 %1개, 표의 열은 %2개입니다. 남는 칸은 비고에 두었습니다: “%3”.</translation>
    </message>
    <message>
        <source>rest of the row</source>
        <translation>행의 나머지</translation>
    </message>
    <message>
        <source>The %1 “%2” was read as %3.</source>
        <translation>%1 “%2”: 읽은 값은 %3입니다.</translation>
    </message>
    <message>
        <source>The %1 “%2” could not be read; it is not stated and stands in the notes.</source>
        <translation>%1 “%2”: 읽을 수 없어 “명시 없음”으로 두고 비고에 남겼습니다.</translation>
    </message>
    <message>
        <source>role of a party without a name</source>
        <translation>이름이 없는 당사자의 직함</translation>
    </message>
    <message>
        <source>The row has no kind; “not stated” stands in its place.</source>
        <translation>행에 종류가 없어 “명시 없음”으로 두었습니다.</translation>
    </message>
    <message>
        <source>Filed as a wreath, but its summary or notes say floral basket: taken as a floral basket.</source>
        <translation>화환으로 분류되어 있으나 요지나 비고에 꽃바구니라고 적혀 있어 꽃바구니로 가져왔습니다.</translation>
    </message>
    <message>
        <source>The kind “%1” is none that comes with the program; it was kept as it is.</source>
        <translation>종류 “%1”: 프로그램에 갖추어진 종류가 아니어서 적힌 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>The anniversary “%1” is no number; it is not stated and stands in the notes.</source>
        <translation>주년 “%1”: 숫자가 아니어서 “명시 없음”으로 두고 비고에 남겼습니다.</translation>
    </message>
    <message>
        <source>anniversary</source>
        <translation>주년</translation>
    </message>
    <message>
        <source>The confidence “%1” is not high, medium or low; it is not stated and stands in the notes.</source>
        <translation>확실성 “%1”: high, medium, low 가운데 하나가 아니어서 “명시 없음”으로 두고 비고에 남겼습니다.</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>확실성</translation>
    </message>
    <message>
        <source>date of publication</source>
        <translation>게재일</translation>
    </message>
    <message>
        <source>%1 “%2” in the table, “%3” in the project</source>
        <translation>%1: 표에는 “%2”, 프로젝트에는 “%3”</translation>
    </message>
    <message>
        <source>date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>senders</source>
        <translation>발신자</translation>
    </message>
    <message>
        <source>capacity of the senders</source>
        <translation>발신자 직함</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>수신자</translation>
    </message>
    <message>
        <source>capacity of the recipients</source>
        <translation>수신자 직함</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>계기</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>요지</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>its publication by “%1” is not in the project</source>
        <translation>“%1” 게재분이 프로젝트에 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n행</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>추가 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>이미 있음 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1행: %2</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>The id “%1” stands in the table before; the row was kept as “%2”.</source>
        <translation>식별 키 “%1”: 표 앞부분에 이미 있어 이 행은 “%2” 키로 두었습니다.</translation>
    </message>
    <message>
        <source>%1 differs from the message in the project, which was left as it is: %2.</source>
        <translation>%1: 프로젝트에 있는 메시지와 다르며, 프로젝트 쪽을 그대로 두었습니다: %2.</translation>
    </message>
    <message>
        <source>The side “%1” is no country code of three letters (PRK, CHN); it is not stated.</source>
        <translation>국가 “%1”: 세 글자 국가 코드(PRK, CHN)가 아니어서 “명시 없음”으로 두었습니다.</translation>
    </message>
    <message>
        <source>The table says anniversary %1, the dates give %2; %1 was kept.</source>
        <translation>표에는 %1주년으로 적혀 있으나 날짜로 계산하면 %2주년입니다. %1주년을 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>A table of messages needs the columns event_date, sender, recipient and kind. Missing: %1. The table has: %2. Rename its columns and import it again.</source>
        <translation>메시지 표에는 event_date, sender, recipient, kind 열이 있어야 합니다. 빠진 열: %1. 표에 있는 열: %2. 열 이름을 바꾼 뒤 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>문자 인코딩: %1</translation>
    </message>
    <message>
        <source>The side of an actor and the date of an occasion are set only where they are common knowledge.</source>
        <translation>행위자의 국가와 계기의 날짜는 널리 알려진 경우에만 채웁니다.</translation>
    </message>
    <message>
        <source>The encoding is not stated in the file; %1 was taken because its letters make sense.</source>
        <translation>파일에 문자 인코딩이 명시되어 있지 않아 글자가 제대로 읽히는 %1 인코딩으로 읽었습니다.</translation>
    </message>
    <message>
        <source>column that a message has no place for</source>
        <translation>메시지에 담을 자리가 없는 열</translation>
    </message>
    <message>
        <source>Import messages</source>
        <translation>메시지 가져오기</translation>
    </message>
    <message>
        <source>It answers “%1”, which is neither in the table nor in the project.</source>
        <translation>회답 대상 “%1”: 표에도 프로젝트에도 없는 메시지입니다.</translation>
    </message>
    <message>
        <source>Every row is kept. Which message answers another is linked only where the column reply_to says so.</source>
        <translation>모든 행을 그대로 둡니다. 회답 관계는 reply_to 열에 적힌 경우에만 연결합니다.</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>전달 경로</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>명시 안 됨</translation>
    </message>
</context>
<context>
    <name>MessageWork</name>
    <message numerus="yes">
        <source>Link %n replies</source>
        <translation>
            <numerusform>회답 %n건 잇기</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no message with the number %1. `haeje analyse PROJECT reply-proposals` lists what is proposed.</source>
        <translation>번호가 %1인 메시지가 없습니다. `haeje analyse PROJECT reply-proposals`로 제안을 봅니다.</translation>
    </message>
    <message numerus="yes">
        <source>Refuse %n proposed replies</source>
        <translation>
            <numerusform>제안된 회답 %n건 물리치기</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the messages %1 and %2 is not there.</source>
        <translation>메시지 %1과(와) %2 가운데 하나가 없습니다.</translation>
    </message>
    <message>
        <source>Fill in capacities</source>
        <translation>자격 채우기</translation>
    </message>
    <message>
        <source>--days takes a number of days, not “%1”.</source>
        <translation>--days에는 날수를 씁니다. “%1”은 아닙니다.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>답하는 메시지</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>그 키</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>그 날짜</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>날수</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>There is no flag “%1”. What is there: %2.</source>
        <translation>주의 “%1”은(는) 없습니다. 있는 것: %2.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>주의</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>A flag is a question, not an error: nothing was changed. Ordinals are checked for anniversaries only, posts for actors whose posts are listed.</source>
        <translation>주의는 오류가 아니라 물음이며, 아무것도 바꾸지 않았습니다. 주년은 기념일만, 직책은 직책을 적어 둔 행위자만 살핍니다.</translation>
    </message>
    <message>
        <source>messages that may answer an earlier one, with why; `haeje set PROJECT replies` takes or refuses them</source>
        <translation>앞선 메시지에 답하는 것일 수 있는 메시지와 그 이유. `haeje set PROJECT replies`로 잇거나 물리칩니다</translation>
    </message>
    <message>
        <source>The longest time for an answer; without it 60.</source>
        <translation>회답까지의 가장 긴 날수. 없으면 60.</translation>
    </message>
    <message>
        <source>what about messages and posts wants a second look</source>
        <translation>메시지와 직책에서 다시 살필 것</translation>
    </message>
    <message>
        <source>Only this one: %1.</source>
        <translation>이것만: %1.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>A message needs a kind. Choose one or type your own.</source>
        <translation>메시지에 종류가 필요합니다. 고르거나 직접 적으십시오.</translation>
    </message>
    <message>
        <source>The key “%1” belongs to another message. Choose another, or leave it empty.</source>
        <translation>식별 키 “%1”: 다른 메시지가 쓰고 있습니다. 다른 키를 적거나 비워 두십시오.</translation>
    </message>
</context>
<context>
    <name>OccasionGrid</name>
    <message>
        <source>Occasion</source>
        <translation>계기</translation>
    </message>
    <message>
        <source>From</source>
        <translation>발신</translation>
    </message>
    <message>
        <source>To</source>
        <translation>수신</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>주년</translation>
    </message>
    <message>
        <source>Round year</source>
        <translation>꺾어지는 해</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>식별 키</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Days until published</source>
        <translation>게재까지 일수</translation>
    </message>
    <message>
        <source>Days until the reply</source>
        <translation>회답까지 일수</translation>
    </message>
    <message>
        <source>Expected: an occasion that returns every year, in each year from the first to the last in which this project has a message of that pair on it, in either direction. Where there is none the cell says “none in this project”: that is not to say that none was sent.</source>
        <translation>예상: 해마다 돌아오는 계기로, 이 프로젝트에 그 두 당사자 사이의 메시지가 어느 방향이든 있는 첫해부터 마지막 해까지의 각 해. 메시지가 없는 칸에는 ‘이 프로젝트에 없음’이라고 적으며, 보내지 않았다는 뜻이 아닙니다.</translation>
    </message>
    <message>
        <source>A message stands in the year of the return nearest to its day. A reply stands with what it answers: by its link, or, unlinked, with the one message of that pair, occasion and year that goes the other way. Days: until it was published; of a reply, since the message it answers.</source>
        <translation>메시지는 날짜에서 가장 가까운 기념일의 해에 놓입니다. 회답은 회답 대상과 함께 놓이며, 연결이 없으면 같은 당사자·계기·연도에서 반대 방향으로 간 메시지가 하나뿐일 때 그 메시지와 함께 놓입니다. 일수: 게재까지의 일수이며, 회답은 회답 대상 메시지로부터의 일수입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n without an occasion</source>
        <translation>
            <numerusform>계기 없음 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on occasions that do not return every year</source>
        <translation>
            <numerusform>해마다 돌아오지 않는 계기 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a certain year</source>
        <translation>
            <numerusform>연도가 확실하지 않음 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a sender</source>
        <translation>
            <numerusform>발신자 없음 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside the years</source>
        <translation>
            <numerusform>연도 범위 밖 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the grid: meetings; and of the messages %1.</source>
        <comment>%1: 3 without an occasion, 2 without a sender</comment>
        <translation>격자에 없는 것: 회동, 그리고 메시지 가운데 %1.</translation>
    </message>
    <message>
        <source>none in this project</source>
        <translation>이 프로젝트에 없음</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>회답</translation>
    </message>
    <message>
        <source>message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>--%1 takes a year, as in 2006, not “%2”.</source>
        <translation>--%1에는 2006처럼 연도를 적으며, ‘%2’은(는) 안 됩니다.</translation>
    </message>
    <message>
        <source>--from %1 is later than --to %2.</source>
        <translation>--from %1이(가) --to %2보다 늦습니다.</translation>
    </message>
    <message>
        <source>--by takes country or actor, not “%1”.</source>
        <translation>--by에는 country나 actor를 적으며, ‘%1’은(는) 안 됩니다.</translation>
    </message>
    <message>
        <source>Occasions by direction and year: each message with its lag, and what is expected and not in this project.</source>
        <translation>계기를 방향과 연도별로: 각 메시지와 시차, 예상되지만 이 프로젝트에 없는 것.</translation>
    </message>
    <message>
        <source>The first year.</source>
        <translation>첫해.</translation>
    </message>
    <message>
        <source>The last year.</source>
        <translation>마지막 해.</translation>
    </message>
    <message>
        <source>Directions from country to country, or from actor to actor; country if not given.</source>
        <translation>방향을 국가 사이로 또는 행위자 사이로. 적지 않으면 국가.</translation>
    </message>
    <message>
        <source>Occasions that do not return every year too.</source>
        <translation>해마다 돌아오지 않는 계기도.</translation>
    </message>
</context>
<context>
    <name>OccasionGridPage</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1일</translation>
    </message>
    <message>
        <source>days until published</source>
        <translation>게재까지 일수</translation>
    </message>
    <message>
        <source>days until the reply</source>
        <translation>회답까지 일수</translation>
    </message>
    <message>
        <source>no day stated</source>
        <translation>일자 명시 없음</translation>
    </message>
    <message>
        <source>expected, none in this project</source>
        <translation>예상되지만 이 프로젝트에 없음</translation>
    </message>
    <message>
        <source>not expected</source>
        <translation>예상되지 않음</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a country</comment>
        <translation>%1 발신</translation>
    </message>
    <message>
        <source>%1, no recipient stated</source>
        <translation>%1, 수신자 명시 없음</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>sender, recipient</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>month</source>
        <comment>the date has no day</comment>
        <translation>월만</translation>
    </message>
    <message>
        <source>year</source>
        <comment>the date has no day</comment>
        <translation>연도만</translation>
    </message>
    <message>
        <source>span</source>
        <comment>the date is an interval</comment>
        <translation>기간</translation>
    </message>
    <message>
        <source>no lag</source>
        <comment>the day of publication is not stated</comment>
        <translation>시차 없음</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n days after the message</source>
        <comment>kind, date</comment>
        <translation>
            <numerusform>%1, %2, 메시지 후 %n일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, published %n days later</source>
        <comment>kind, date</comment>
        <translation>
            <numerusform>%1, %2, %n일 뒤 게재</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: none in this project</source>
        <comment>occasion, year, direction</comment>
        <translation>%1: 이 프로젝트에 없음</translation>
    </message>
    <message>
        <source>%1: not expected, outside the years with messages on it</source>
        <translation>%1: 예상되지 않음, 메시지가 있는 해의 범위 밖</translation>
    </message>
    <message>
        <source>%1: not expected</source>
        <translation>%1: 예상되지 않음</translation>
    </message>
    <message>
        <source>none</source>
        <comment>none in this project</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>years with a message, years expected</comment>
        <translation>%2년 중 %1년</translation>
    </message>
    <message>
        <source>Occasions by direction, %1 to %2</source>
        <comment>first year, last year</comment>
        <translation>방향별 계기, %1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>메시지 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected and not in this project</source>
        <translation>
            <numerusform>예상되지만 이 프로젝트에 없음 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no message on an occasion that returns every year. Give messages their occasions, and occasions their yearly return.</source>
        <translation>해마다 돌아오는 계기의 메시지가 없습니다. 메시지에 계기를, 계기에 매년 반복을 정하세요.</translation>
    </message>
    <message>
        <source>A table of %1 rows and %2 years. %3</source>
        <translation>%1행 %2년의 표. %3</translation>
    </message>
    <message>
        <source>Occasion and direction</source>
        <translation>계기와 방향</translation>
    </message>
    <message>
        <source>Round years: filled 10th, tinted 5th</source>
        <translation>꺾어지는 해: 10년은 채움, 5년은 옅은 색</translation>
    </message>
</context>
<context>
    <name>Occasions</name>
    <message>
        <source>An occasion needs a name. Type one.</source>
        <translation>계기에 이름이 필요합니다. 이름을 적으십시오.</translation>
    </message>
    <message>
        <source>There is an occasion “%1” already. Use that one, or choose another name.</source>
        <translation>“%1” 계기가 이미 있습니다. 그것을 쓰거나 다른 이름을 고르십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages stand on this occasion. Remove or change those first.</source>
        <translation>
            <numerusform>메시지 %n건이 이 계기에 딸려 있습니다. 먼저 그 메시지를 지우거나 고치십시오.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OdtReading</name>
    <message>
        <source>header of the pages</source>
        <translation>머리글</translation>
    </message>
    <message>
        <source>footer of the pages</source>
        <translation>바닥글</translation>
    </message>
    <message>
        <source>Tracked changes read as accepted: %1 insertions taken, %2 deletions left out</source>
        <translation>변경 내용은 적용된 것으로 읽음: 삽입 %1건 반영, 삭제 %2건 제외</translation>
    </message>
    <message>
        <source>hidden section</source>
        <translation>숨긴 구역</translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>deleted text (tracked change)</source>
        <translation>삭제된 글(변경 내용)</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>숨긴 글</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>formula or other object</source>
        <translation>수식이나 다른 개체</translation>
    </message>
</context>
<context>
    <name>OleFile</name>
    <message>
        <source>The document is protected with a password. Open it in the program that made it, save it without a password, then import it.</source>
        <translation>문서에 암호가 걸려 있습니다. 만든 프로그램에서 열어 암호 없이 저장한 뒤 가져오십시오.</translation>
    </message>
    <message>
        <source>Hangul&apos;s older format .hwp is not read. Save the document as HWPX or PDF in Hangul and import that.</source>
        <translation>한글의 옛 형식 .hwp는 읽지 않습니다. 한글에서 HWPX나 PDF로 저장해 가져오십시오.</translation>
    </message>
    <message>
        <source>Word&apos;s older format .doc is not read. Save the document as DOCX or ODT and import that.</source>
        <translation>워드의 옛 형식 .doc는 읽지 않습니다. DOCX나 ODT로 저장해 가져오십시오.</translation>
    </message>
    <message>
        <source>PowerPoint&apos;s older format .ppt is not read. Save the slides as PDF and import that.</source>
        <translation>파워포인트의 옛 형식 .ppt는 읽지 않습니다. PDF로 저장해 가져오십시오.</translation>
    </message>
    <message>
        <source>Excel&apos;s older format .xls is not read. Save the table as CSV (UTF-8) and import that.</source>
        <translation>엑셀의 옛 형식 .xls는 읽지 않습니다. CSV(UTF-8)로 저장해 가져오십시오.</translation>
    </message>
    <message>
        <source>This is an e-mail of Outlook (.msg), which is not read. Save it as HTML or plain text and import that.</source>
        <translation>아웃룩 전자 우편(.msg)은 읽지 않습니다. HTML이나 일반 텍스트로 저장해 가져오십시오.</translation>
    </message>
    <message>
        <source>This is a file of an older office program, which is not read. Save the document as DOCX, ODT, HWPX or PDF and import that.</source>
        <translation>옛 사무용 프로그램의 파일은 읽지 않습니다. DOCX, ODT, HWPX, PDF로 저장해 가져오십시오.</translation>
    </message>
</context>
<context>
    <name>PageClutter</name>
    <message>
        <source>site navigation</source>
        <translation>사이트 메뉴</translation>
    </message>
    <message>
        <source>head of the site</source>
        <translation>사이트 머리</translation>
    </message>
    <message>
        <source>foot of the site</source>
        <translation>사이트 꼬리</translation>
    </message>
    <message>
        <source>box beside the article</source>
        <translation>글 옆의 상자</translation>
    </message>
    <message>
        <source>links to other articles</source>
        <translation>다른 글 링크</translation>
    </message>
    <message>
        <source>comments of readers</source>
        <translation>독자 댓글</translation>
    </message>
    <message>
        <source>advert</source>
        <translation>광고</translation>
    </message>
    <message>
        <source>cookie notice</source>
        <translation>쿠키 안내</translation>
    </message>
    <message>
        <source>buttons to share or print</source>
        <translation>공유·인쇄 단추</translation>
    </message>
    <message>
        <source>form</source>
        <translation>입력 양식</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>not shown by the page</source>
        <translation>페이지에 보이지 않는 것</translation>
    </message>
</context>
<context>
    <name>PageEncoding</name>
    <message>
        <source>Encoding: %1</source>
        <translation>문자 인코딩: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n characters of the page are broken and stand as � in the text.</source>
        <translation>
            <numerusform>페이지의 글자 %n개가 깨져 글에 �로 남았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page does not state its encoding rightly; %1 was taken because its letters make sense. Read a few lines; if they are garbled, save the page as UTF-8 and import it again.</source>
        <translation>페이지에 적힌 인코딩이 맞지 않아 글자가 뜻이 통하는 %1(으)로 읽었습니다. 몇 줄 읽어 보고 깨져 있으면 UTF-8로 저장해 다시 가져오십시오.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Retrieval</source>
        <translation>코딩 검색</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>일치도</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>행렬</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>자리 잃은 구절</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>불일치 조정</translation>
    </message>
    <message>
        <source>Codebook history</source>
        <translation>코드북 이력</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Messages in texts</source>
        <translation>본문 속 메시지</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>연표</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>격자</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>이야기</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>용어</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>측정</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>행위자</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>계기</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
</context>
<context>
    <name>PartBuilding</name>
    <message>
        <source>style of the subtitle</source>
        <translation>부제 스타일</translation>
    </message>
    <message>
        <source>style of the author</source>
        <translation>저자 스타일</translation>
    </message>
    <message>
        <source>style of the date</source>
        <translation>날짜 스타일</translation>
    </message>
    <message>
        <source>comment that hangs on no words</source>
        <translation>걸린 말이 없는 메모</translation>
    </message>
    <message>
        <source>line below the title, kept as facts</source>
        <translation>제목 아래 줄(서지 정보로 옮김)</translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message>
        <source>There is no document %1. `haeje list PROJECT documents` names those there are.</source>
        <translation>자료 %1번이 없습니다. 있는 자료는 `haeje list PROJECT documents` 명령으로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The passage %1 to %2 does not lie within the document, which has %3 characters (UTF-16 units).</source>
        <translation>구절 %1–%2의 범위가 자료를 벗어납니다. 자료의 길이는 UTF-16 단위로 %3자입니다.</translation>
    </message>
    <message>
        <source>The passage %1 to %2 would split a character in two. Move its edge by one.</source>
        <translation>구절 %1–%2의 경계가 글자 하나를 둘로 나눕니다. 경계를 한 칸 옮기십시오.</translation>
    </message>
    <message>
        <source>This passage is gone. Someone removed it; undo brings it back.</source>
        <translation>이 구절은 지워져 없습니다. 실행 취소로 되살릴 수 있습니다.</translation>
    </message>
    <message>
        <source>There is a passage of exactly these words already. Put the codes on that one.</source>
        <translation>똑같은 범위의 구절이 이미 있습니다. 그 구절에 코드를 붙이십시오.</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>확실함</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>의심스러움</translation>
    </message>
    <message>
        <source>to discuss</source>
        <translation>논의할 것</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>가중치 %1</translation>
    </message>
    <message>
        <source>Joined with a coding that said: %1</source>
        <translation>합쳐진 코딩의 내용: %1</translation>
    </message>
    <message>
        <source>This coding is gone. Someone removed it; undo brings it back.</source>
        <translation>이 코딩은 지워져 없습니다. 실행 취소로 되살릴 수 있습니다.</translation>
    </message>
    <message>
        <source>The code “%1” has no weights. Give it a range in the codebook first.</source>
        <translation>코드 “%1”에는 가중치가 없습니다. 먼저 코드북에서 범위를 정하십시오.</translation>
    </message>
    <message>
        <source>The weight %1 is outside of the range of the code “%2”, which goes from %3 to %4.</source>
        <translation>가중치 %1은(는) 코드 “%2”의 범위를 벗어납니다. 범위는 %3부터 %4까지입니다.</translation>
    </message>
    <message>
        <source>Weight %1 as “%2”</source>
        <translation>“%2”(으)로서 가중치 %1</translation>
    </message>
    <message>
        <source>That code is no longer in the codebook.</source>
        <translation>그 코드는 이제 코드북에 없습니다.</translation>
    </message>
    <message>
        <source>This passage is gone or has lost its place in the text.</source>
        <translation>이 구절은 지워졌거나 본문에서 자리를 잃었습니다.</translation>
    </message>
    <message>
        <source>Put the caret within the passage, where it is to be cut: there must be words on both sides.</source>
        <translation>구절 안에서 자를 자리에 커서를 두십시오. 양쪽에 낱말이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Passages of two documents cannot become one.</source>
        <translation>서로 다른 자료의 구절은 하나로 합칠 수 없습니다.</translation>
    </message>
    <message>
        <source>It takes two passages to join.</source>
        <translation>합치려면 구절이 둘 있어야 합니다.</translation>
    </message>
</context>
<context>
    <name>PdfFile</name>
    <message>
        <source>The PDF is locked with a password. Open it in a PDF viewer, print it to a new PDF and import that.</source>
        <translation>PDF에 암호가 걸려 있습니다. PDF 뷰어에서 열어 새 PDF로 인쇄해 가져오십시오.</translation>
    </message>
    <message>
        <source>The PDF is broken: no pages could be read from it. Fetch the file again, or open it in another program and save it anew.</source>
        <translation>PDF가 깨져 읽을 수 있는 쪽이 없습니다. 파일을 다시 받거나 다른 프로그램에서 열어 새로 저장하십시오.</translation>
    </message>
    <message>
        <source>This is not a PDF: its first bytes do not say %PDF. Look at the file in another program.</source>
        <translation>PDF가 아닙니다. 첫 바이트가 %PDF가 아니니 다른 프로그램으로 확인하십시오.</translation>
    </message>
    <message>
        <source>The PDF says that it has %1 pages; up to %2 are read. Split it and import the parts.</source>
        <translation>PDF가 %1쪽이라고 합니다. %2쪽까지만 읽으니 나누어 가져오십시오.</translation>
    </message>
</context>
<context>
    <name>PdfReading</name>
    <message>
        <source>Page %1 of the PDF takes too long to read. Open it in a PDF viewer, print it to a new PDF and import that.</source>
        <translation>PDF %1쪽을 읽는 데 너무 오래 걸립니다. PDF 뷰어에서 열어 새 PDF로 인쇄해 가져오십시오.</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>%1(으)로 읽음</translation>
    </message>
    <message>
        <source>The PDF&apos;s table of contents is broken; its pages were put together from what is there. Compare them with the file.</source>
        <translation>PDF의 내부 목록이 깨져 남아 있는 것으로 쪽을 맞추었습니다. 파일과 견주어 보십시오.</translation>
    </message>
    <message>
        <source>page number, page %1</source>
        <translation>쪽 번호, %1쪽</translation>
    </message>
    <message>
        <source>running head or foot, page %1</source>
        <translation>머리글이나 바닥글, %1쪽</translation>
    </message>
    <message numerus="yes">
        <source>%n words that a hyphen parted at a line&apos;s end were put together</source>
        <translation>
            <numerusform>줄 끝에서 붙임표로 갈라진 낱말 %n개를 붙였음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Korean lines are broken inside words here. %n lines were joined without a space and nothing else in the text to tell; a word may be written together there that is two.</source>
        <translation>
            <numerusform>한국어 줄이 낱말 안에서 끊겨 있습니다. 글에서 달리 알 길이 없는 %n줄을 띄우지 않고 이었으므로 두 낱말이 붙어 있을 수 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[%n pages that are pictures without text]</source>
        <translation>
            <numerusform>[글 없이 그림으로 된 %n쪽]</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDF has no text: its pages are pictures, probably a scan. It is kept, and its pages can be looked at; to search and code it, run text recognition (OCR) over it and import the result.</source>
        <translation>PDF에 글이 없습니다. 쪽이 그림이며 스캔으로 보입니다. 그대로 보관하고 쪽을 볼 수 있습니다. 찾고 코딩하려면 문자 인식(OCR)을 한 결과를 가져오십시오.</translation>
    </message>
    <message>
        <source>Without text, only a picture: page %1. To search it, run text recognition (OCR) over the file and import the result.</source>
        <translation>글 없이 그림뿐인 쪽: %1쪽. 찾으려면 문자 인식(OCR)을 한 결과를 가져오십시오.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Library</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>연표</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>도표</translation>
    </message>
</context>
<context>
    <name>PlainReader</name>
    <message>
        <source>No line is the title for certain; the file&apos;s name stands in its place.</source>
        <translation>제목이라고 확신할 수 있는 줄이 없어 파일 이름으로 대신했습니다.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>foot of the site</source>
        <translation>사이트 꼬리</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>Encoding: %1</source>
        <translation>문자 인코딩: %1</translation>
    </message>
    <message>
        <source>The encoding is not stated in the file; %1 was taken because its letters make sense. Read a few lines; if they are garbled, save the file as UTF-8 and import it again.</source>
        <translation>파일에 문자 인코딩이 명시되어 있지 않아 글자가 제대로 읽히는 %1 인코딩으로 읽었습니다. 몇 줄 읽어 보고 글자가 깨져 있으면 UTF-8로 저장한 뒤 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>Layout: none that is known; read as paragraphs</source>
        <translation>문서 구성: 알려진 형식이 아니어서 단락으로 읽음</translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <translation>문서 구성: %1</translation>
    </message>
</context>
<context>
    <name>ProposalTable</name>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Date from</source>
        <translation>날짜 시작</translation>
    </message>
    <message>
        <source>Date to</source>
        <translation>날짜 끝</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>발신자</translation>
    </message>
    <message>
        <source>Sender capacities</source>
        <translation>발신자 자격</translation>
    </message>
    <message>
        <source>Sender offsets</source>
        <translation>발신자 위치</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>수신자</translation>
    </message>
    <message>
        <source>Recipient capacities</source>
        <translation>수신자 자격</translation>
    </message>
    <message>
        <source>Recipient offsets</source>
        <translation>수신자 위치</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Kind from</source>
        <translation>종류 시작</translation>
    </message>
    <message>
        <source>Kind to</source>
        <translation>종류 끝</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>계기</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation>주년</translation>
    </message>
    <message>
        <source>Occasion from</source>
        <translation>계기 시작</translation>
    </message>
    <message>
        <source>Occasion to</source>
        <translation>계기 끝</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>게재일</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>신뢰도</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>To</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>There is no document %1. `haeje list PROJECT documents` names those there are.</source>
        <translation>자료 %1이(가) 없습니다. `haeje list PROJECT documents`로 있는 자료를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Messages that the texts tell of: day, parties, capacities, kind, occasion, each with the place of its words. Nothing is entered.</source>
        <translation>본문이 전하는 메시지: 날짜, 당사자, 자격, 종류, 계기와 그 낱말의 위치. 아무것도 입력하지 않습니다.</translation>
    </message>
    <message>
        <source>Only of these documents, by their numbers.</source>
        <translation>이 번호의 자료만.</translation>
    </message>
    <message>
        <source>Read by the word lists of the program and those of the project for reading.</source>
        <translation>프로그램의 단어 목록과 프로젝트의 읽기용 목록으로 읽었습니다.</translation>
    </message>
    <message>
        <source>Nothing is entered: `haeje define PROJECT messages-in-texts` takes what is right.</source>
        <translation>아무것도 입력하지 않았습니다. 맞는 것은 `haeje define PROJECT messages-in-texts`로 가져옵니다.</translation>
    </message>
</context>
<context>
    <name>PublicationLag</name>
    <message>
        <source>message: %1</source>
        <translation>메시지: %1</translation>
    </message>
    <message>
        <source>no publication in this project</source>
        <translation>이 프로젝트에 보도 없음</translation>
    </message>
    <message>
        <source>publication: %1</source>
        <translation>보도: %1</translation>
    </message>
    <message>
        <source>publication: no date</source>
        <translation>보도: 날짜 없음</translation>
    </message>
</context>
<context>
    <name>RatingDataset</name>
    <message>
        <source>Dataset “%1”, row %2 of its data: %3</source>
        <translation>자료 “%1”, %2번째 행: %3</translation>
    </message>
    <message>
        <source>Dataset “%1”: %2</source>
        <translation>자료 “%1”: %2</translation>
    </message>
    <message>
        <source>it is too large. At most %1 units, %2 coders and %3 categories are read; divide it.</source>
        <translation>너무 큽니다. 단위 %1개, 코더 %2명, 범주 %3개까지 읽습니다. 나누십시오.</translation>
    </message>
    <message>
        <source>“%1” is no count. Write numbers from 0 on.</source>
        <translation>“%1”은(는) 개수가 아닙니다. 0 이상의 수를 쓰십시오.</translation>
    </message>
    <message>
        <source>it has %1 numbers and the first row has %2. Give every row as many.</source>
        <translation>수가 %1개인데 첫 행에는 %2개입니다. 모든 행에 같은 개수를 쓰십시오.</translation>
    </message>
    <message>
        <source>a value is a number, a word or null, not a list.</source>
        <translation>값은 수, 낱말, null이어야 하며 목록일 수 없습니다.</translation>
    </message>
    <message>
        <source>it has %1 values and the first row has %2. Give every unit one per coder, null where there is none.</source>
        <translation>값이 %1개인데 첫 행에는 %2개입니다. 단위마다 코더별로 하나씩 쓰고 없으면 null을 쓰십시오.</translation>
    </message>
    <message>
        <source>a contingency table is square, with a row and a column for each category; this one is %1 by %2.</source>
        <translation>교차표는 범주마다 행과 열이 있는 정사각형이어야 합니다. 이 표는 %1 × %2입니다.</translation>
    </message>
    <message>
        <source>“%1” is no count of coders. Write whole numbers.</source>
        <translation>“%1”은(는) 코더의 수가 아닙니다. 정수를 쓰십시오.</translation>
    </message>
    <message>
        <source>a continuum needs &quot;begin&quot;, &quot;length&quot; (1 or more) and &quot;coders&quot; (how many).</source>
        <translation>연속체에는 &quot;begin&quot;, &quot;length&quot;(1 이상), &quot;coders&quot;(몇 명)가 있어야 합니다.</translation>
    </message>
    <message>
        <source>write [begin, length, coder, category] in whole numbers, within the continuum %1 to %2.</source>
        <translation>연속체 %1에서 %2 안에서 [begin, length, coder, category]를 정수로 쓰십시오.</translation>
    </message>
    <message>
        <source>there is no coder %1. Coders count from 0.</source>
        <translation>코더 %1이(가) 없습니다. 코더는 0부터 셉니다.</translation>
    </message>
    <message>
        <source>its &quot;data&quot; are missing. Write a list of rows.</source>
        <translation>&quot;data&quot;가 없습니다. 행의 목록을 쓰십시오.</translation>
    </message>
    <message>
        <source>its type “%1” is not known. The types are units, contingency, counts and continuum.</source>
        <translation>종류 “%1”을(를) 모릅니다. 종류는 units, contingency, counts, continuum입니다.</translation>
    </message>
</context>
<context>
    <name>RatingFile</name>
    <message>
        <source>It is no JSON: %1 in line %2.</source>
        <translation>JSON이 아닙니다: %2번째 줄, %1.</translation>
    </message>
    <message>
        <source>It has no datasets. Write an object &quot;datasets&quot;, in it for each a name with &quot;type&quot; (units, contingency, counts or continuum) and &quot;data&quot;.</source>
        <translation>자료가 없습니다. &quot;datasets&quot; 객체를 쓰고 그 안에 이름마다 &quot;type&quot;(units, contingency, counts, continuum)과 &quot;data&quot;를 쓰십시오.</translation>
    </message>
    <message>
        <source>It has more than %1 datasets or cases. Divide it.</source>
        <translation>자료나 사례가 %1개를 넘습니다. 나누십시오.</translation>
    </message>
    <message>
        <source>The case “%1” is about a dataset “%2”, which is not there. Those there are: %3.</source>
        <translation>사례 “%1”이(가) 가리키는 자료 “%2”이(가) 없습니다. 있는 자료: %3.</translation>
    </message>
    <message>
        <source>Line %1 has %2 fields and the first line %3. Give every unit one field per coder, empty where there is no value.</source>
        <translation>%1번째 줄에는 칸이 %2개인데 첫 줄에는 %3개입니다. 단위마다 코더별로 한 칸씩 쓰고 값이 없으면 비우십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check the name and the rights.</source>
        <translation>%1을(를) 읽을 수 없습니다: %2. 이름과 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, more than is read. Divide it.</source>
        <translation>%1이(가) 읽을 수 있는 %2MB보다 큽니다. 나누십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be taken. %2</source>
        <translation>%1을(를) 쓸 수 없습니다. %2</translation>
    </message>
</context>
<context>
    <name>ReadMessages</name>
    <message>
        <source>The text gives no day: the month is that of publication.</source>
        <translation>본문에 날짜가 없습니다. 달은 게재된 달입니다.</translation>
    </message>
    <message>
        <source>The text gives no day, and the day of its publication is not known.</source>
        <translation>본문에 날짜가 없고, 게재일도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The day is told without a year or as a weekday, and the day of publication is not known.</source>
        <translation>날짜에 연도가 없거나 요일만 있고, 게재일을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 may stand for two bodies, and the names of the text do not say which.</source>
        <translation>%1은(는) 두 기관을 뜻할 수 있으며, 본문의 이름으로는 어느 쪽인지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is a post: the text names nobody.</source>
        <translation>‘%1’은(는) 직함입니다. 본문에 이름이 없습니다.</translation>
    </message>
    <message>
        <source>The text does not say what kind of message it is.</source>
        <translation>본문에 메시지의 종류가 나오지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ReadingLists</name>
    <message>
        <source>This is no file of word lists: %1.</source>
        <translation>단어 목록 파일이 아닙니다: %1.</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>No line is the title for certain; the file&apos;s name stands in its place.</source>
        <translation>제목이라고 확신할 수 있는 줄이 없어 파일 이름으로 대신했습니다.</translation>
    </message>
    <message>
        <source>foot of the site</source>
        <translation>사이트 꼬리</translation>
    </message>
</context>
<context>
    <name>ReplyLag</name>
    <message>
        <source>it answers %1, which has no day (%2)</source>
        <translation>답하는 대상 %1에 날짜가 없음(%2)</translation>
    </message>
    <message>
        <source>it has no day (%1)</source>
        <translation>날짜가 없음(%1)</translation>
    </message>
    <message numerus="yes">
        <source>it is dated %n days ahead of %1, which it answers</source>
        <translation>
            <numerusform>답하는 대상 %1보다 %n일 앞선 날짜</numerusform>
        </translation>
    </message>
    <message>
        <source>what it answers is not among the messages counted</source>
        <translation>답하는 대상이 센 메시지 가운데 없음</translation>
    </message>
    <message>
        <source>sender or recipient is not stated</source>
        <translation>발신자나 수신자 명시 없음</translation>
    </message>
    <message numerus="yes">
        <source>no earlier message the other way within %n days</source>
        <translation>
            <numerusform>%n일 안에 반대 방향의 앞선 메시지 없음</numerusform>
        </translation>
    </message>
    <message>
        <source>no occasion</source>
        <translation>계기 없음</translation>
    </message>
    <message>
        <source>no earlier message the other way on “%1”; the nearest is %2 on “%3”</source>
        <translation>“%1”에 반대 방향의 앞선 메시지 없음; 가장 가까운 것은 “%3”의 %2</translation>
    </message>
    <message>
        <source>the project does not say what it answers</source>
        <translation>무엇에 대한 답신인지 프로젝트에 없음</translation>
    </message>
</context>
<context>
    <name>ReplyProposals</name>
    <message>
        <source>%1, %2</source>
        <comment>occasion, ordinal</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The other way on the same occasion (%1), the same day.</source>
        <translation>같은 계기(%1)에 반대 방향, 같은 날.</translation>
    </message>
    <message numerus="yes">
        <source>The other way on the same occasion (%1), %n days before.</source>
        <translation>
            <numerusform>같은 계기(%1)에 반대 방향, %n일 앞.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed is a reply to an earlier message with sender and recipient swapped, on the same occasion with the same ordinal, at most %n days before; both are dated to the day. Nothing is linked until you take it.</source>
        <translation>
            <numerusform>발신자와 수신자가 서로 바뀌고 계기와 주년이 같으며 길어야 %n일 앞선 메시지에 대한 회답을 제안합니다. 두 날짜는 모두 일자입니다. 받기 전에는 아무것도 잇지 않습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>line %1</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>whole file</source>
        <translation>파일 전체</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>가져옴</translation>
    </message>
    <message>
        <source>Adds nothing</source>
        <translation>새로운 것 없음</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>가져오지 못함</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>뺀 것:</translation>
    </message>
    <message>
        <source>Please check:</source>
        <translation>확인할 것:</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing of it stays in the project.</source>
        <translation>가져오기를 취소했습니다. 프로젝트에 남은 것은 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents added</source>
        <translation>
            <numerusform>자료 %n개 추가</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages added</source>
        <translation>
            <numerusform>메시지 %n건 추가</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures added</source>
        <translation>
            <numerusform>수치 %n개 추가</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing added</source>
        <translation>추가된 것 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n files already there</source>
        <translation>
            <numerusform>이미 있는 파일 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files refused</source>
        <translation>
            <numerusform>가져오지 못한 파일 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>a new version of document %1</source>
        <translation>자료 %1의 새 판</translation>
    </message>
    <message numerus="yes">
        <source>%n memos made of the file&apos;s comments</source>
        <translation>
            <numerusform>파일의 메모로 만든 메모 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>뺀 것</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>가져오지 않음</translation>
    </message>
    <message numerus="yes">
        <source>%n of them new versions</source>
        <translation>
            <numerusform>그 가운데 새 판 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memos made of comments</source>
        <translation>
            <numerusform>메모 %n개 만듦</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files left out as chosen</source>
        <translation>
            <numerusform>고른 대로 뺀 파일 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in folders not taken</source>
        <translation>
            <numerusform>폴더에서 가져오지 않은 것 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files left for later</source>
        <translation>
            <numerusform>나중으로 미룬 파일 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>What</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
</context>
<context>
    <name>Rest</name>
    <message>
        <source>Forget the rest of the import</source>
        <translation>남은 가져오기 잊기</translation>
    </message>
</context>
<context>
    <name>Retrieval</name>
    <message>
        <source>A parenthesis is closed that was not opened, at character %1.</source>
        <translation>%1번째 글자에서 열지 않은 괄호를 닫았습니다.</translation>
    </message>
    <message>
        <source>Nothing joins “%1”, at character %2, to what stands before it. Write AND, OR, NOT or another operator between them.</source>
        <translation>%2번째 글자의 “%1”과(와) 그 앞을 잇는 것이 없습니다. 사이에 AND, OR, NOT이나 다른 연산자를 쓰십시오.</translation>
    </message>
    <message>
        <source>The filter “%1” holds for the whole retrieval. Write it behind the codes, outside parentheses.</source>
        <translation>필터 “%1”은(는) 검색 전체에 적용됩니다. 괄호 밖, 코드 뒤에 쓰십시오.</translation>
    </message>
    <message>
        <source>NOT stands before codes, not before the filter “%1”.</source>
        <translation>NOT은 코드 앞에 씁니다. 필터 “%1” 앞에는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to retrieve. Name a code.</source>
        <translation>찾을 것이 없습니다. 코드를 쓰십시오.</translation>
    </message>
    <message>
        <source>“%1” at the end needs something behind it. Name a code, or write ANY.</source>
        <translation>끝에 있는 “%1” 뒤에 무엇이 와야 합니다. 코드를 쓰거나 ANY를 쓰십시오.</translation>
    </message>
    <message>
        <source>“%1”, at character %2, stands where a code is needed. Name a code, or write ANY.</source>
        <translation>%2번째 글자의 “%1” 자리에는 코드가 필요합니다. 코드를 쓰거나 ANY를 쓰십시오.</translation>
    </message>
    <message>
        <source>Nothing stands before the closing parenthesis at character %1. Name a code.</source>
        <translation>%1번째 글자의 닫는 괄호 앞에 아무것도 없습니다. 코드를 쓰십시오.</translation>
    </message>
    <message>
        <source>There are more than %1 parentheses in each other. Make the question shorter.</source>
        <translation>괄호가 %1겹을 넘습니다. 검색식을 줄이십시오.</translation>
    </message>
    <message>
        <source>The parenthesis at character %1 is not closed.</source>
        <translation>%1번째 글자의 괄호가 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>The question has more than %1 words and signs. Make it shorter.</source>
        <translation>검색식의 말과 기호가 %1개를 넘습니다. 줄이십시오.</translation>
    </message>
    <message>
        <source>The quotation marks at character %1 hold nothing. Name a code.</source>
        <translation>%1번째 글자의 따옴표 안이 비었습니다. 코드를 쓰십시오.</translation>
    </message>
    <message>
        <source>The quotation mark at character %1 is not closed.</source>
        <translation>%1번째 글자의 따옴표가 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1:”, at character %2, has no value. Write it right behind the colon, in quotation marks where it has spaces.</source>
        <translation>%2번째 글자의 “%1:”에 값이 없습니다. 쌍점 바로 뒤에 쓰고, 빈칸이 있으면 따옴표로 묶으십시오.</translation>
    </message>
    <message>
        <source>“%1”, at character %2, needs a number of words behind the stroke: %3/10.</source>
        <translation>%2번째 글자의 “%1”에는 빗금 뒤에 단어 수가 필요합니다: %3/10.</translation>
    </message>
    <message>
        <source>“%1” is no weight. Write weight:3, weight:2..4, weight:2.. or weight:..4.</source>
        <translation>“%1”은(는) 가중치가 아닙니다. weight:3, weight:2..4, weight:2.., weight:..4처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>“%1” is no attribute with its value. Write attribute:&quot;NAME=VALUE&quot;.</source>
        <translation>“%1”은(는) 속성과 값이 아닙니다. attribute:&quot;이름=값&quot;으로 쓰십시오.</translation>
    </message>
    <message>
        <source>“%1” is no state of a coding. There are %2.</source>
        <translation>“%1”은(는) 코딩의 확실성이 아닙니다. 있는 것: %2.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write date:2021, date:2021-07, date:2021-07..2021-10, date:2021.., date:..2021 or date:none.</source>
        <translation>“%1”은(는) 날짜가 아닙니다. date:2021, date:2021-07, date:2021-07..2021-10, date:2021.., date:..2021, date:none처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>and</source>
        <translation>그리고</translation>
    </message>
    <message>
        <source>The words that both were put on.</source>
        <translation>둘 다 붙은 말.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>또는</translation>
    </message>
    <message>
        <source>Passages of either.</source>
        <translation>어느 한쪽의 구절.</translation>
    </message>
    <message>
        <source>but not</source>
        <translation>이것은 아님</translation>
    </message>
    <message>
        <source>Passages of the first that share no word with one of the second.</source>
        <translation>뒤 코드의 구절과 겹치는 말이 없는 앞 코드의 구절.</translation>
    </message>
    <message>
        <source>overlapping</source>
        <translation>겹침</translation>
    </message>
    <message>
        <source>Passages of the first that share words with one of the second.</source>
        <translation>뒤 코드의 구절과 겹치는 앞 코드의 구절.</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>안에 있음</translation>
    </message>
    <message>
        <source>Passages of the first that lie within one of the second.</source>
        <translation>뒤 코드의 구절 안에 들어 있는 앞 코드의 구절.</translation>
    </message>
    <message>
        <source>containing</source>
        <translation>포함함</translation>
    </message>
    <message>
        <source>Passages of the first that hold one of the second whole.</source>
        <translation>뒤 코드의 구절을 통째로 포함하는 앞 코드의 구절.</translation>
    </message>
    <message>
        <source>on the very words of</source>
        <translation>범위가 똑같음</translation>
    </message>
    <message>
        <source>Passages that both were put on, from the same first to the same last word.</source>
        <translation>첫말부터 끝말까지 똑같은 범위에 둘 다 붙은 구절.</translation>
    </message>
    <message>
        <source>near</source>
        <translation>가까이</translation>
    </message>
    <message>
        <source>Passages of the first with one of the second at most so many words away, before or behind.</source>
        <translation>뒤 코드의 구절이 앞이나 뒤로 그 단어 수 안에 있는 앞 코드의 구절.</translation>
    </message>
    <message>
        <source>in the same sentence as</source>
        <translation>같은 문장</translation>
    </message>
    <message>
        <source>Passages of the first that touch a sentence which one of the second touches too.</source>
        <translation>뒤 코드의 구절과 같은 문장에 걸친 앞 코드의 구절.</translation>
    </message>
    <message>
        <source>in the same paragraph as</source>
        <translation>같은 문단</translation>
    </message>
    <message>
        <source>Passages of the first that touch a paragraph which one of the second touches too.</source>
        <translation>뒤 코드의 구절과 같은 문단에 걸친 앞 코드의 구절.</translation>
    </message>
    <message>
        <source>under the same heading as</source>
        <translation>같은 제목 아래</translation>
    </message>
    <message>
        <source>Passages of the first below a heading that one of the second stands below too.</source>
        <translation>뒤 코드의 구절과 같은 제목 아래에 있는 앞 코드의 구절.</translation>
    </message>
    <message>
        <source>in the same document as</source>
        <translation>같은 자료</translation>
    </message>
    <message>
        <source>Passages of the first in documents that have one of the second.</source>
        <translation>뒤 코드의 구절이 있는 자료에서 앞 코드의 구절.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>앞에 있음</translation>
    </message>
    <message>
        <source>Passages of the first that end before one of the second begins; with a number, at most so many words before.</source>
        <translation>뒤 코드의 구절이 시작하기 전에 끝나는 앞 코드의 구절. 숫자를 주면 그 단어 수 안에서.</translation>
    </message>
    <message>
        <source>after</source>
        <translation>뒤에 있음</translation>
    </message>
    <message>
        <source>Passages of the first that begin behind the end of one of the second; with a number, at most so many words behind.</source>
        <translation>뒤 코드의 구절이 끝난 뒤에 시작하는 앞 코드의 구절. 숫자를 주면 그 단어 수 안에서.</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n단어</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with at most %3 between them and %2</source>
        <translation>%2와(과) 사이가 %3 이하인 %1</translation>
    </message>
    <message>
        <source>%1 that end before %2 begin</source>
        <translation>%2이(가) 시작하기 전에 끝나는 %1</translation>
    </message>
    <message>
        <source>%1 that end at most %3 before %2 begin</source>
        <translation>%2이(가) 시작하기 전 %3 안에서 끝나는 %1</translation>
    </message>
    <message>
        <source>%1 that begin after %2 end</source>
        <translation>%2이(가) 끝난 뒤에 시작하는 %1</translation>
    </message>
    <message>
        <source>%1 that begin at most %3 after %2 end</source>
        <translation>%2이(가) 끝난 뒤 %3 안에서 시작하는 %1</translation>
    </message>
    <message>
        <source>passages with any code</source>
        <translation>코드가 하나라도 붙은 구절</translation>
    </message>
    <message>
        <source>passages coded “%1” or a code below it</source>
        <translation>“%1”과 그 하위 코드의 구절</translation>
    </message>
    <message>
        <source>passages coded “%1”</source>
        <translation>“%1” 구절</translation>
    </message>
    <message>
        <source>passages with a code of the group “%1”</source>
        <translation>그룹 “%1”의 코드가 붙은 구절</translation>
    </message>
    <message>
        <source>the words shared by %1</source>
        <translation>%1이(가) 함께 붙은 말</translation>
    </message>
    <message>
        <source> and </source>
        <translation>와(과) </translation>
    </message>
    <message>
        <source> or </source>
        <translation> 또는 </translation>
    </message>
    <message>
        <source>%1 that share no word with %2</source>
        <translation>%2와(과) 겹치는 말이 없는 %1</translation>
    </message>
    <message>
        <source>%1 that share words with %2</source>
        <translation>%2와(과) 겹치는 %1</translation>
    </message>
    <message>
        <source>%1 that lie within %2</source>
        <translation>%2 안에 들어 있는 %1</translation>
    </message>
    <message>
        <source>%1 that hold %2 whole</source>
        <translation>%2을(를) 통째로 포함하는 %1</translation>
    </message>
    <message>
        <source>%1 on the very words of %2</source>
        <translation>%2와(과) 범위가 똑같은 %1</translation>
    </message>
    <message>
        <source>%1 in a sentence with %2</source>
        <translation>%2와(과) 같은 문장에 있는 %1</translation>
    </message>
    <message>
        <source>%1 in a paragraph with %2</source>
        <translation>%2와(과) 같은 문단에 있는 %1</translation>
    </message>
    <message>
        <source>%1 under one heading with %2</source>
        <translation>%2와(과) 같은 제목 아래에 있는 %1</translation>
    </message>
    <message>
        <source>%1 in a document with %2</source>
        <translation>%2이(가) 있는 자료의 %1</translation>
    </message>
    <message>
        <source>Only codings by %1 count.</source>
        <translation>%1의 코딩만 셉니다.</translation>
    </message>
    <message>
        <source>Only documents in %1.</source>
        <translation>언어가 %1인 자료만.</translation>
    </message>
    <message>
        <source>Only documents of the outlet %1.</source>
        <translation>매체가 %1인 자료만.</translation>
    </message>
    <message>
        <source>Only documents by %1.</source>
        <translation>저자가 %1인 자료만.</translation>
    </message>
    <message>
        <source>Only documents in the collection %1 or one below it.</source>
        <translation>모음 %1과 그 아래 모음의 자료만.</translation>
    </message>
    <message>
        <source>Only documents with %1.</source>
        <translation>%1인 자료만.</translation>
    </message>
    <message>
        <source>Only documents published in %1; one whose date is less exact counts if it may be.</source>
        <translation>%1에 발행된 자료만. 날짜가 덜 정확하면 그 안일 수 있는 자료도 넣습니다.</translation>
    </message>
    <message>
        <source>Only codings marked as %1 count.</source>
        <translation>%1(으)로 표시한 코딩만 셉니다.</translation>
    </message>
    <message>
        <source>Only codings with a weight of %1 count.</source>
        <translation>가중치가 %1인 코딩만 셉니다.</translation>
    </message>
    <message>
        <source>Only documents without a date.</source>
        <translation>날짜 없는 자료만.</translation>
    </message>
    <message>
        <source>A passage counts once, however many codes and coders it has; passages whose words are lost do not count.</source>
        <translation>구절은 코드와 코더가 몇이든 한 번만 셉니다. 자리를 잃은 구절은 세지 않습니다.</translation>
    </message>
    <message>
        <source>There is no code “%1”. Like it: %2.</source>
        <translation>코드 “%1”은(는) 없습니다. 비슷한 것: %2.</translation>
    </message>
    <message>
        <source>There is no code “%1” in the codebook. `haeje list PROJECT codes` names those there are.</source>
        <translation>코드북에 코드 “%1”은(는) 없습니다. `haeje list PROJECT codes`로 있는 코드를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Several codes are called “%1”. Write the one that is meant with those above it, as in “US factor/hostile forces”.</source>
        <translation>이름이 “%1”인 코드가 여럿입니다. “US factor/hostile forces”처럼 상위 코드와 함께 쓰십시오.</translation>
    </message>
    <message>
        <source>There is no group of codes “%1”. There are: %2.</source>
        <translation>코드 그룹 “%1”은(는) 없습니다. 있는 것: %2.</translation>
    </message>
    <message>
        <source>There is no attribute “%1”; documents have none yet.</source>
        <translation>속성 “%1”은(는) 없습니다. 아직 자료에 속성이 없습니다.</translation>
    </message>
    <message>
        <source>There is no attribute “%1”. There are: %2.</source>
        <translation>속성 “%1”은(는) 없습니다. 있는 것: %2.</translation>
    </message>
    <message>
        <source>There is no collection “%1”. `haeje list PROJECT collections` names those there are.</source>
        <translation>모음 “%1”은(는) 없습니다. `haeje list PROJECT collections`로 있는 모음을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Nobody has coded anything here yet.</source>
        <translation>아직 아무도 코딩하지 않았습니다.</translation>
    </message>
    <message>
        <source>There is nothing coded by “%1”. Who coded: %2.</source>
        <translation>“%1”이(가) 코딩한 것은 없습니다. 코딩한 사람: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>구절 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>%1문단</translation>
    </message>
    <message>
        <source>Only codings by this coder.</source>
        <translation>이 코더의 코딩만.</translation>
    </message>
    <message>
        <source>Only documents in this language: ko, en, zh.</source>
        <translation>이 언어의 자료만: ko, en, zh.</translation>
    </message>
    <message>
        <source>Only documents published then: 2021, 2021-07..2021-10, 2021.., or none for those without a date.</source>
        <translation>이때 발행된 자료만: 2021, 2021-07..2021-10, 2021.., 날짜 없는 자료는 none.</translation>
    </message>
    <message>
        <source>Only documents with this value of an attribute.</source>
        <translation>속성 값이 이러한 자료만.</translation>
    </message>
    <message>
        <source>Only documents in this collection or one below it.</source>
        <translation>이 모음과 그 아래 모음의 자료만.</translation>
    </message>
    <message>
        <source>Only documents of this outlet.</source>
        <translation>이 매체의 자료만.</translation>
    </message>
    <message>
        <source>Only documents with this author.</source>
        <translation>이 저자의 자료만.</translation>
    </message>
    <message>
        <source>Only codings marked so: %1.</source>
        <translation>이렇게 표시한 코딩만: %1.</translation>
    </message>
    <message>
        <source>Only codings with this weight: 3, or 2..4.</source>
        <translation>이 가중치의 코딩만: 3 또는 2..4.</translation>
    </message>
    <message>
        <source>What to retrieve: &apos;&quot;US factor&quot;+ AND NOT &quot;Solidarity/blood&quot;&apos;, &apos;A NEAR/10 B&apos;, &apos;A IN-SENTENCE B&apos;. + takes the codes below it too.</source>
        <translation>무엇을 찾을지: &apos;&quot;US factor&quot;+ AND NOT &quot;Solidarity/blood&quot;&apos;, &apos;A NEAR/10 B&apos;, &apos;A IN-SENTENCE B&apos;. +는 하위 코드까지 넣습니다.</translation>
    </message>
    <message>
        <source>A saved retrieval, by its name, instead of --query.</source>
        <translation>--query 대신 저장한 검색의 이름.</translation>
    </message>
    <message>
        <source>What is to be retrieved? Give --query TEXT, or --saved NAME.</source>
        <translation>무엇을 찾습니까? --query TEXT나 --saved NAME을 주십시오.</translation>
    </message>
    <message>
        <source>Give either --query TEXT or --saved NAME, not both.</source>
        <translation>--query TEXT와 --saved NAME 가운데 하나만 주십시오.</translation>
    </message>
    <message>
        <source>There is no saved retrieval “%1”. `haeje list PROJECT retrievals` names those there are.</source>
        <translation>저장한 코딩 검색 “%1”은(는) 없습니다. `haeje list PROJECT retrievals`로 있는 것을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>--context takes a number of words from 0 to %1, not “%2”.</source>
        <translation>--context에는 0부터 %1까지의 단어 수를 씁니다. “%2”은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Documents have no attributes yet.</source>
        <translation>아직 자료에 속성이 없습니다.</translation>
    </message>
    <message>
        <source>--name takes one of the attributes: %1.</source>
        <translation>--name에는 속성 가운데 하나를 씁니다: %1.</translation>
    </message>
    <message>
        <source>--by takes %1, not “%2”.</source>
        <translation>--by에는 %1을(를) 쓸 수 있고 “%2”은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Words before and after each passage, within its paragraph; 10 if not given.</source>
        <translation>같은 문단에서 구절 앞뒤로 보일 단어 수. 주지 않으면 10.</translation>
    </message>
    <message>
        <source>What is counted by: %1; document if not given.</source>
        <translation>무엇별로 셀지: %1. 주지 않으면 document.</translation>
    </message>
    <message>
        <source>With --by attribute: which one.</source>
        <translation>--by attribute와 함께: 어느 속성인지.</translation>
    </message>
    <message>
        <source>Passages by their codes and where they stand to each other, with the words around them.</source>
        <translation>코드와 서로의 위치로 찾은 구절과 그 앞뒤 말.</translation>
    </message>
    <message>
        <source>How many passages a retrieval finds, by document, code, coder, year or attribute.</source>
        <translation>코딩 검색으로 찾은 구절 수를 자료, 코드, 코더, 연도, 속성별로 셉니다.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>발행일</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>앞</translation>
    </message>
    <message>
        <source>After</source>
        <translation>뒤</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>코더</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>구절</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>코더</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Not dated</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>밝히지 않음</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>구절</translation>
    </message>
    <message>
        <source>A passage with several codes counts with each of them.</source>
        <translation>코드가 여러 개인 구절은 코드마다 셉니다.</translation>
    </message>
    <message>
        <source>A passage that several coders coded counts with each of them.</source>
        <translation>여러 코더가 코딩한 구절은 코더마다 셉니다.</translation>
    </message>
    <message>
        <source>The year is that of the document&apos;s date; where the date spans years, the first.</source>
        <translation>연도는 자료의 날짜를 따릅니다. 여러 해에 걸치면 첫해입니다.</translation>
    </message>
</context>
<context>
    <name>Retrievals</name>
    <message>
        <source>A saved retrieval needs a name. Type one.</source>
        <translation>저장할 코딩 검색에는 이름이 필요합니다. 이름을 쓰십시오.</translation>
    </message>
    <message>
        <source>There is nothing to retrieve in “%1”. Write the query first.</source>
        <translation>“%1”에 찾을 것이 없습니다. 먼저 검색식을 쓰십시오.</translation>
    </message>
    <message>
        <source>There is a saved retrieval “%1” already. Choose another name.</source>
        <translation>코딩 검색 “%1”이(가) 이미 있습니다. 다른 이름을 고르십시오.</translation>
    </message>
</context>
<context>
    <name>RoundUps</name>
    <message>
        <source>A round-up needs those that it names, in their order. Add the first one.</source>
        <translation>명단에는 호명된 인물이 차례대로 있어야 합니다. 첫 인물을 더하세요.</translation>
    </message>
    <message>
        <source>“%1” stands in the round-up twice. Keep the first place.</source>
        <translation>“%1”이(가) 명단에 두 번 있습니다. 첫 자리만 남기세요.</translation>
    </message>
    <message>
        <source>“%1” is no way of naming. There are: %2.</source>
        <translation>“%1”은(는) 호명 방식이 아닙니다. 있는 것: %2.</translation>
    </message>
    <message>
        <source>This round-up is gone. Someone removed it; undo brings it back.</source>
        <translation>이 명단은 없어졌습니다. 누가 지웠다면 실행 취소로 되살릴 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>SameWords</name>
    <message>
        <source>This passage is gone. Someone removed it; undo brings it back.</source>
        <translation>이 구절은 지워져 없습니다. 실행 취소로 되살릴 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no code on this passage. Put one on it first; the same words are then coded with it.</source>
        <translation>이 구절에는 코드가 없습니다. 먼저 코드를 붙이면 같은 말을 그 코드로 코딩할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Code the same words in %n places</source>
        <translation>
            <numerusform>같은 말 %n곳에 코딩</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>A saved search needs a name. Type one.</source>
        <translation>저장할 찾기에는 이름이 있어야 합니다. 이름을 적으십시오.</translation>
    </message>
    <message>
        <source>There is nothing to search for in “%1”. Write the words first.</source>
        <translation>“%1”에 찾을 말이 없습니다. 먼저 찾을 말을 적으십시오.</translation>
    </message>
    <message>
        <source>There is a saved search “%1” already. Choose another name.</source>
        <translation>저장된 찾기 “%1”이(가) 이미 있습니다. 다른 이름을 고르십시오.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Codes</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>도표</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>There is nothing to search for in “%1”. Type a word, or a &quot;phrase in quotes&quot;.</source>
        <translation>“%1”: 찾을 말이 없습니다. 낱말이나 &quot;따옴표로 묶은 구&quot;를 적으십시오.</translation>
    </message>
    <message>
        <source>A hit is one occurrence of a word or phrase in a document&apos;s text; of overlapping ones the first and longest counts. Case and accents are ignored.</source>
        <translation>결과 하나는 자료의 글에 낱말이나 구가 한 번 나온 것입니다. 겹치면 먼저 나온 가장 긴 것을 셉니다. 대소문자와 발음 부호는 따지지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents were found by their facts and have no hit in the text.</source>
        <translation>
            <numerusform>자료 %n개는 서지 정보로 찾았으며 글에는 결과가 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents have a date that spans several years; they count in the first.</source>
        <translation>
            <numerusform>자료 %n개는 날짜가 여러 해에 걸쳐 있어 첫해에 넣었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents are not dated.</source>
        <translation>
            <numerusform>자료 %n개는 날짜가 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memos, codes, messages and the like were found besides; they are not counted here.</source>
        <translation>
            <numerusform>그 밖에 메모, 코드, 메시지 등 %n건을 찾았으나 여기에는 세지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted up to %L1 entries; those that came into the project later were left out.</source>
        <translation>%L1건까지 세었습니다. 그 뒤에 들어온 것은 뺐습니다.</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>아직 없습니다.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>있는 것: %1.</translation>
    </message>
    <message>
        <source>There is no code “%1”. %2</source>
        <translation>코드 “%1”이(가) 없습니다. %2</translation>
    </message>
    <message>
        <source>There is no collection “%1”. %2</source>
        <translation>모음 “%1”이(가) 없습니다. %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>words of the title or subtitle</source>
        <translation>제목이나 부제의 낱말</translation>
    </message>
    <message>
        <source>words of an author&apos;s name</source>
        <translation>저자 이름의 낱말</translation>
    </message>
    <message>
        <source>words of the series</source>
        <translation>시리즈 이름의 낱말</translation>
    </message>
    <message>
        <source>words of the outlet</source>
        <translation>매체 이름의 낱말</translation>
    </message>
    <message>
        <source>language of the document</source>
        <translation>자료의 언어</translation>
    </message>
    <message>
        <source>a day, month or year, or a range, open at either end</source>
        <translation>하루, 한 달, 한 해 또는 한쪽이 열린 기간</translation>
    </message>
    <message>
        <source>a year or a range of years</source>
        <translation>한 해 또는 여러 해</translation>
    </message>
    <message>
        <source>documents with a passage coded so, or with a code below it</source>
        <translation>그 코드나 하위 코드가 붙은 구절이 있는 자료</translation>
    </message>
    <message>
        <source>hits inside passages coded so, or with a code below it</source>
        <translation>그 코드나 하위 코드가 붙은 구절 안의 결과</translation>
    </message>
    <message>
        <source>documents in a collection or one below it</source>
        <translation>모음이나 하위 모음에 든 자료</translation>
    </message>
    <message>
        <source>format of the original file</source>
        <translation>원본 파일의 형식</translation>
    </message>
    <message>
        <source>unread, reading or read</source>
        <translation>unread(읽지 않음), reading(읽는 중), read(읽음)</translation>
    </message>
    <message>
        <source>document, memo, code, message, figure or chart</source>
        <translation>document(자료), memo(메모), code(코드), message(메시지), figure(수치), chart(도표)</translation>
    </message>
    <message>
        <source>“%1” is no year. Write year:2021, year:2019..2021, year:2019.., or year:none for what has no date.</source>
        <translation>“%1”: 연도가 아닙니다. year:2021, year:2019..2021, year:2019.. 또는 날짜가 없는 것은 year:none으로 적으십시오.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write date:2021, date:2021-07, date:2021-07-11, a range such as date:2021-07..2021-10, date:2021.. or date:..2021, or date:none for what has no date.</source>
        <translation>“%1”: 날짜가 아닙니다. date:2021, date:2021-07, date:2021-07-11, 기간은 date:2021-07..2021-10, date:2021.., date:..2021, 날짜가 없는 것은 date:none으로 적으십시오.</translation>
    </message>
    <message>
        <source>%1: has nothing behind it.</source>
        <translation>%1: 뒤에 아무것도 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is no state. Write state:unread, state:reading or state:read.</source>
        <translation>“%1”: 읽기 상태가 아닙니다. state:unread, state:reading, state:read 가운데 하나를 적으십시오.</translation>
    </message>
    <message>
        <source>“%1” is no kind of thing that can be searched. The kinds are: %2.</source>
        <translation>“%1”: 찾을 수 있는 종류가 아닙니다. 종류: %2.</translation>
    </message>
    <message>
        <source>ATTRIBUTE</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>an attribute that you defined, by its name</source>
        <translation>직접 정한 속성의 이름</translation>
    </message>
    <message>
        <source>words</source>
        <translation>낱말</translation>
    </message>
    <message>
        <source>all must occur</source>
        <translation>모두 있어야 함</translation>
    </message>
    <message>
        <source>a phrase</source>
        <translation>이어진 구</translation>
    </message>
    <message>
        <source>the beginning of a word</source>
        <translation>낱말의 앞부분</translation>
    </message>
    <message>
        <source>either</source>
        <translation>둘 중 하나</translation>
    </message>
    <message>
        <source>without</source>
        <translation>없는 것</translation>
    </message>
    <message>
        <source>at most five words between, in either order; syllables in Korean, characters in Chinese</source>
        <translation>사이에 다섯 낱말까지, 순서 무관. 한국어는 음절, 중국어는 글자로 셈</translation>
    </message>
    <message>
        <source>what belongs together</source>
        <translation>함께 묶을 것</translation>
    </message>
    <message>
        <source>exactly this spelling, not the others of its group</source>
        <translation>같은 묶음의 다른 표기를 빼고 이 표기만</translation>
    </message>
    <message>
        <source>The quotation mark at character %1 is open: %2. Close the phrase, or take the mark out.</source>
        <translation>%1번째 글자의 따옴표가 닫히지 않았습니다: %2. 닫거나 지우십시오.</translation>
    </message>
    <message>
        <source>The parenthesis at character %1 closes none: %2. Take it out, or open one before it.</source>
        <translation>%1번째 글자의 닫는 괄호에 짝이 없습니다: %2. 지우거나 앞에서 괄호를 여십시오.</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>%1 at character %2 has nothing behind it. Write a word there, or put “%1” in quotation marks to look for the word itself.</source>
        <translation>%2번째 글자의 %1 뒤에 아무것도 없습니다. 낱말을 적거나, 그 말 자체를 찾으려면 “%1”을(를) 따옴표로 묶으십시오.</translation>
    </message>
    <message>
        <source>%1 at character %2 has nothing before it. Write a word there, or put “%1” in quotation marks to look for the word itself.</source>
        <translation>%2번째 글자의 %1 앞에 아무것도 없습니다. 낱말을 적거나, 그 말 자체를 찾으려면 “%1”을(를) 따옴표로 묶으십시오.</translation>
    </message>
    <message>
        <source>The distances of a row of NEAR must be equal; that at character %1 is not: %2. Give them one number, or write the pairs apart with AND.</source>
        <translation>잇단 NEAR의 거리는 같아야 하는데 %1번째 글자의 것이 다릅니다: %2. 같은 수를 적거나 AND로 나누어 적으십시오.</translation>
    </message>
    <message>
        <source>NEAR stands between words and &quot;phrases&quot;, or alternatives of them in parentheses; look at character %1: %2.</source>
        <translation>NEAR는 낱말, &quot;구&quot; 또는 괄호로 묶은 여러 말 사이에 씁니다. %1번째 글자를 보십시오: %2.</translation>
    </message>
    <message>
        <source>What NEAR joins must be in the same field; look at character %1: %2.</source>
        <translation>NEAR로 잇는 말은 같은 필드에 있어야 합니다. %1번째 글자를 보십시오: %2.</translation>
    </message>
    <message>
        <source>NEAR at character %1 has too many spellings to combine: %2. Use fewer alternatives.</source>
        <translation>%1번째 글자의 NEAR가 짝지을 표기가 너무 많습니다: %2. 줄이십시오.</translation>
    </message>
    <message>
        <source>The query is nested too deeply at character %1: %2. Use fewer parentheses.</source>
        <translation>%1번째 글자에서 괄호가 너무 깊습니다: %2. 괄호를 줄이십시오.</translation>
    </message>
    <message>
        <source>The parenthesis at character %1 is not closed: %2. Close it, or take it out.</source>
        <translation>%1번째 글자의 괄호가 닫히지 않았습니다: %2. 닫거나 지우십시오.</translation>
    </message>
    <message>
        <source>There is no field “%3” (character %1: %2). The fields are: %4. Put it in quotation marks to look for the words.</source>
        <translation>“%3” 필드는 없습니다(%1번째 글자: %2). 필드: %4. 그 말 자체를 찾으려면 따옴표로 묶으십시오.</translation>
    </message>
    <message>
        <source>(At character %1.)</source>
        <translation>(%1번째 글자)</translation>
    </message>
    <message>
        <source>%1: at character %2 has nothing behind it. Write what to look for right after the colon.</source>
        <translation>%2번째 글자의 %1: 뒤에 아무것도 없습니다. 쌍점 바로 뒤에 찾을 것을 적으십시오.</translation>
    </message>
    <message numerus="yes">
        <source>Make %n passages from hits</source>
        <translation>
            <numerusform>찾은 것으로 구절 %n개 만들기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code %n hits with %1</source>
        <translation>
            <numerusform>찾은 것 %n건에 %1 코드 붙이기</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>발췌</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>발행일</translation>
    </message>
    <message>
        <source>Hits in it</source>
        <translation>자료 안의 결과</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>The first %L1 hits, in the order in which their documents came into the project; the rest was left out. Narrow the search to see it.</source>
        <translation>자료가 들어온 순서로 처음 %L1건입니다. 나머지는 뺐습니다. 더 보려면 찾기를 좁히십시오.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>찾은 말</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>주장</translation>
    </message>
</context>
<context>
    <name>SentenceLinks</name>
    <message>
        <source>Both sentences are in one document. Choose a sentence on each side.</source>
        <translation>두 문장이 한 자료에 있습니다. 양쪽에서 한 문장씩 고르십시오.</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>“%1” has no reading of this place. Accept one of those who have.</source>
        <translation>“%1”은(는) 이 곳을 읽지 않았습니다. 읽은 코더 가운데 한 명을 채택하십시오.</translation>
    </message>
    <message>
        <source>Another code or other edges: name at least one of them.</source>
        <translation>다른 코드나 다른 경계 가운데 적어도 하나를 정하십시오.</translation>
    </message>
    <message>
        <source>This code is gone. Choose one that is there.</source>
        <translation>이 코드는 없어졌습니다. 있는 코드를 고르십시오.</translation>
    </message>
    <message>
        <source>Settle a disagreement</source>
        <translation>불일치 조정</translation>
    </message>
    <message>
        <source>Re-open a disagreement</source>
        <translation>불일치 다시 열기</translation>
    </message>
    <message>
        <source>There is no settlement %1. `haeje list PROJECT settlements` names those there are.</source>
        <translation>조정 %1이(가) 없습니다. `haeje list PROJECT settlements`로 있는 조정을 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>There is no such place to split at. Choose a block below the first.</source>
        <translation>나눌 수 없는 자리입니다. 첫 블록 아래의 블록을 고르십시오.</translation>
    </message>
    <message>
        <source>Only rows that stand one below the other can be joined. Choose them without a gap.</source>
        <translation>잇닿은 행만 이어 붙일 수 있습니다. 사이를 비우지 말고 고르십시오.</translation>
    </message>
    <message>
        <source>Choose the rows to join: two or more.</source>
        <translation>이어 붙일 행을 둘 이상 고르십시오.</translation>
    </message>
    <message>
        <source>No line is the title for certain; the first words stand in its place.</source>
        <translation>제목임이 분명한 줄이 없어 첫 낱말들을 대신 씁니다.</translation>
    </message>
</context>
<context>
    <name>SheetFile</name>
    <message>
        <source>Line %1 of the sheet: %2</source>
        <translation>가져오기 표 %1행: %2</translation>
    </message>
    <message>
        <source>“%1” is not the number of an article.</source>
        <translation>“%1”: 글 번호가 아닙니다.</translation>
    </message>
    <message>
        <source>There is no choice “%1”; the choices are %2.</source>
        <translation>“%1” 선택은 없습니다. 쓸 수 있는 것: %2.</translation>
    </message>
    <message>
        <source>A new version needs the number of the document in the column version_of.</source>
        <translation>새 판이면 version_of 열에 자료 번호가 있어야 합니다.</translation>
    </message>
    <message>
        <source>This is not an import sheet: it has no column “%1”. Make one with `haeje import PROJECT PATH --sheet FILE`.</source>
        <translation>가져오기 표가 아닙니다. “%1” 열이 없습니다. `haeje import PROJECT PATH --sheet FILE` 명령으로 만드십시오.</translation>
    </message>
    <message>
        <source>The path is missing.</source>
        <translation>경로가 없습니다.</translation>
    </message>
</context>
<context>
    <name>SheetJobs</name>
    <message>
        <source>Left out, as the sheet says.</source>
        <translation>가져오기 표대로 뺐습니다.</translation>
    </message>
    <message>
        <source>Its text was joined to the one of %1.</source>
        <translation>글을 %1의 글에 이어 붙였습니다.</translation>
    </message>
    <message>
        <source>The text of %1 was joined to it; the project keeps both files in one archive.</source>
        <translation>%1의 글을 이어 붙였습니다. 프로젝트에는 두 파일을 압축 파일 하나로 보관합니다.</translation>
    </message>
    <message>
        <source>article that the sheet leaves out</source>
        <translation>가져오기 표에서 뺀 글</translation>
    </message>
    <message>
        <source>The archive does not hold “%1” any more. Read it again.</source>
        <translation>압축 파일에 “%1”이(가) 더 이상 없습니다. 다시 읽으십시오.</translation>
    </message>
    <message>
        <source>The file has changed since the sheet was made. Read it again, so that you see what is taken.</source>
        <translation>가져오기 표를 만든 뒤 파일이 바뀌었습니다. 무엇을 가져오는지 볼 수 있게 다시 읽으십시오.</translation>
    </message>
    <message>
        <source>The file has no article number %1. Read it again.</source>
        <translation>파일에 %1번 글이 없습니다. 다시 읽으십시오.</translation>
    </message>
    <message>
        <source>The article has %1 blocks, not those from %2 to %3. Read the file again.</source>
        <translation>글의 블록은 %1개여서 %2부터 %3까지가 없습니다. 파일을 다시 읽으십시오.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Row %1, %2, “%3”: %4</source>
        <translation>%1행, %2, “%3”: %4</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>주의</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>다른 이름</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>정당</translation>
    </message>
    <message>
        <source>Posts held</source>
        <translation>맡은 직책</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>보냄</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>받음</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>계기</translation>
    </message>
    <message>
        <source>Own date</source>
        <translation>유래한 날</translation>
    </message>
    <message>
        <source>Returns yearly</source>
        <translation>해마다</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>표시 이름</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>권위 수준</translation>
    </message>
    <message>
        <source>Counts as a message</source>
        <translation>메시지로 셈</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>정의</translation>
    </message>
    <message>
        <source>This column is counted by the program.</source>
        <translation>이 열은 프로그램이 셉니다.</translation>
    </message>
    <message>
        <source>The key “%1” belongs to another message.</source>
        <translation>키 “%1”은(는) 다른 메시지의 것입니다.</translation>
    </message>
    <message>
        <source>A row of the block is gone. Someone removed it; undo brings it back.</source>
        <translation>묶음의 한 행이 없습니다. 누군가 없앴습니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>SourceFacts</name>
    <message>
        <source>a name that the program gave</source>
        <translation>프로그램이 붙인 이름</translation>
    </message>
    <message>
        <source>may be the site&apos;s name</source>
        <translation>사이트 이름일 수 있음</translation>
    </message>
    <message>
        <source>does not stand at the beginning of the text</source>
        <translation>글의 앞부분에 없음</translation>
    </message>
    <message>
        <source>the day the file was made or changed, not of publication</source>
        <translation>발행일이 아니라 파일을 만들거나 고친 날</translation>
    </message>
</context>
<context>
    <name>Spellings</name>
    <message>
        <source>A group needs two spellings or more that differ. Write another beside “%1”.</source>
        <translation>표기 묶음에는 서로 다른 표기가 둘 이상 있어야 합니다. “%1” 곁에 하나 더 적으십시오.</translation>
    </message>
    <message>
        <source>“%1” is in the group “%2” already. Add the others there.</source>
        <translation>“%1”은(는) 이미 “%2” 묶음에 있습니다. 나머지를 거기에 더하십시오.</translation>
    </message>
</context>
<context>
    <name>Stories</name>
    <message>
        <source>A story needs a name. Type one.</source>
        <translation>이야기에는 이름이 있어야 합니다. 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>There is a story “%1” already. Choose another name.</source>
        <translation>이름이 ‘%1’인 이야기가 이미 있습니다. 다른 이름을 고르세요.</translation>
    </message>
    <message>
        <source>The story is not there any more.</source>
        <translation>이 이야기는 이제 없습니다.</translation>
    </message>
</context>
<context>
    <name>StoryTables</name>
    <message>
        <source>Id</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Guid</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>이야기</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>설명글</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>쪽지</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>만든 때</translation>
    </message>
    <message>
        <source>By</source>
        <translation>만든 이</translation>
    </message>
</context>
<context>
    <name>StoryWindow</name>
    <message>
        <source>“%1”</source>
        <comment>a quote</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Summary; no text of the message is in this project</source>
        <translation>요지(이 프로젝트에 메시지 본문이 없음)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step, steps</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Copy as text</source>
        <translation>텍스트로 복사</translation>
    </message>
</context>
<context>
    <name>TakeAs</name>
    <message>
        <source>leave</source>
        <translation>두기</translation>
    </message>
    <message>
        <source>new message</source>
        <translation>새 메시지</translation>
    </message>
    <message>
        <source>version of the one there</source>
        <translation>있는 메시지의 판본</translation>
    </message>
    <message>
        <source>evidence of the one there</source>
        <translation>있는 메시지의 근거</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>측</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>발신자</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>수신자</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>계기</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>단어 목록</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>용어</translation>
    </message>
    <message>
        <source>There is no word list yet. Take one of the starting lists or make your own: in the window under Analyse &gt; Terms, or with `haeje define P word-list NAME`.</source>
        <translation>아직 단어 목록이 없습니다. 기본 목록을 가져오거나 새로 만드십시오: 창의 분석 &gt; 용어, 또는 `haeje define P word-list NAME`.</translation>
    </message>
    <message>
        <source>There is no word list “%1”. There are: %2.</source>
        <translation>단어 목록 “%1”이(가) 없습니다. 있는 것: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Counted in %n texts of messages (the documents of their versions), each text once.</source>
        <translation>
            <numerusform>메시지 본문(판본의 자료) %n건에서 글마다 한 번씩 셌습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages have no text here and count nowhere: that is not zero.</source>
        <translation>
            <numerusform>메시지 %n건은 본문이 없어 어디에도 세지 않았습니다. 0이 아닙니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has no terms in “%2”: %n texts are left out of it.</source>
        <translation>
            <numerusform>“%1”에는 “%2” 용어가 없어 글 %n건을 뺐습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts with several senders, sides or recipients count for each of them.</source>
        <translation>
            <numerusform>발신자·측·수신자가 여럿인 글 %n건은 각각에 셌습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words are counted whatever their case; where terms of a list overlap, the one that begins first and is longest counts. Per thousand: of the words of the same texts.</source>
        <translation>대소문자를 가리지 않고 셉니다. 한 목록의 용어가 겹치면 먼저 시작하고 가장 긴 것을 셉니다. 천 단어당은 같은 글의 단어 수를 기준으로 합니다.</translation>
    </message>
    <message>
        <source>Terms cannot be counted by “%1”. Choose of %2; several with commas.</source>
        <translation>용어를 “%1”(으)로 셀 수 없습니다. %2 가운데 고르십시오. 여럿은 쉼표로.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>횟수</translation>
    </message>
    <message>
        <source>Per thousand words</source>
        <translation>천 단어당</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>단어</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>글</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Asymmetry is shown by list, term, year or occasion, not by “%1”.</source>
        <translation>비대칭은 목록, 용어, 연도, 계기별로 보이며 “%1”별로는 보이지 않습니다.</translation>
    </message>
    <message>
        <source>Asymmetry needs two sides with texts. Give the senders their states (PRK, CHN), and their messages texts; or choose --left and --right.</source>
        <translation>비대칭에는 글이 있는 두 측이 있어야 합니다. 발신자에 국가(PRK, CHN)를, 메시지에 본문을 넣거나 --left와 --right를 고르십시오.</translation>
    </message>
    <message>
        <source>(%1 − %2) / (%1 + %2)</source>
        <translation>(%1 − %2) / (%1 + %2)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>왼쪽 측</translation>
    </message>
    <message>
        <source>%1: count</source>
        <translation>%1: 횟수</translation>
    </message>
    <message>
        <source>%1: words</source>
        <translation>%1: 단어</translation>
    </message>
    <message>
        <source>%1: per thousand</source>
        <translation>%1: 천 단어당</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>오른쪽 측</translation>
    </message>
    <message>
        <source>Asymmetry: (a − b) / (a + b) of the counts per thousand words of %1 and %2: 1 = only %1, 0 = alike, −1 = only %2. Empty where a side has no text or both have none of the terms.</source>
        <translation>비대칭: %1과 %2의 천 단어당 횟수로 (a − b) / (a + b). 1은 %1만, 0은 같음, −1은 %2만. 한 측에 글이 없거나 둘 다 용어가 없으면 비웁니다.</translation>
    </message>
    <message>
        <source>--width takes a number of characters from 1 to 1000, not “%1”.</source>
        <translation>--width는 1에서 1000까지의 글자 수이며 “%1”은(는) 안 됩니다.</translation>
    </message>
    <message>
        <source>--order takes %1, not “%2”.</source>
        <translation>--order는 %1이며 “%2”은(는) 안 됩니다.</translation>
    </message>
    <message>
        <source>More than %1 places: too many to read. Choose a list with rarer terms, or a language.</source>
        <translation>%1곳이 넘어 읽기에 너무 많습니다. 더 드문 용어의 목록이나 언어를 고르십시오.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>앞</translation>
    </message>
    <message>
        <source>After</source>
        <translation>뒤</translation>
    </message>
    <message>
        <source>Term of the list</source>
        <translation>목록의 용어</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝</translation>
    </message>
    <message numerus="yes">
        <source>%n places in the texts of messages.</source>
        <translation>
            <numerusform>메시지 본문의 %n곳.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coded passages are set beside one word list. Choose it with --list NAME.</source>
        <translation>코딩한 구절은 한 단어 목록과 나란히 봅니다. --list NAME으로 고르십시오.</translation>
    </message>
    <message>
        <source>The word list “%1” has no code. Choose one for it, or give --code PATH.</source>
        <translation>단어 목록 “%1”에 코드가 없습니다. 코드를 고르거나 --code PATH를 적으십시오.</translation>
    </message>
    <message>
        <source>There is no code “%1”. `haeje list PROJECT codes` names those there are.</source>
        <translation>코드 “%1”이(가) 없습니다. `haeje list PROJECT codes`로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>구절</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>용어</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>both: a coded passage with a term in it; coded: a passage of the code without any term (coded, not counted); counted: a term that no passage of the code touches (counted, not coded).</source>
        <translation>both: 용어가 든 코딩된 구절. coded: 용어가 없는 코딩된 구절(코딩했으나 세지 않음). counted: 어느 구절도 닿지 않는 용어(셌으나 코딩하지 않음).</translation>
    </message>
    <message>
        <source>In all documents of the library; codes below count too.</source>
        <translation>자료실의 모든 자료에서. 하위 코드도 셉니다.</translation>
    </message>
</context>
<context>
    <name>TextFacts</name>
    <message>
        <source>paragraph %1</source>
        <translation>단락 %1</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>발신지와 날짜 줄</translation>
    </message>
</context>
<context>
    <name>TiledPdf</name>
    <message>
        <source>Sheet %1 of %2: column %3, row %4</source>
        <comment>of a picture on several sheets of paper</comment>
        <translation>%2장 중 %1번째: %3열 %4행</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>no day stated: month, year or interval</source>
        <translation>일자 명시 없음: 월, 연도 또는 기간만 있음</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>일</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <translation>발신 %1, 수신 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>발신 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>수신 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>None in view; next %1</source>
        <translation>보이는 범위에 없음, 다음 %1</translation>
    </message>
    <message>
        <source>None in view; last %1</source>
        <translation>보이는 범위에 없음, 마지막 %1</translation>
    </message>
    <message>
        <source>no day stated</source>
        <translation>일자 명시 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n lanes with none in view</source>
        <translation>
            <numerusform>여기 없는 줄 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first day, last day</comment>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n messages</source>
        <comment>a stretch of time</comment>
        <translation>
            <numerusform>%1: 메시지 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>from a message to its reply</source>
        <translation>메시지에서 회답으로</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>쪽지</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>No party stated</source>
        <translation>정당 명시 없음</translation>
    </message>
</context>
<context>
    <name>TimelineNotes</name>
    <message>
        <source>The note has no words. Write some, or delete it.</source>
        <translation>쪽지에 글이 없습니다. 글을 쓰거나 쪽지를 삭제하세요.</translation>
    </message>
    <message>
        <source>A note is pinned on a date: a day (2021-07-11), a month (2021-07), a year (2021) or an interval (2021-07-01/2021-07-11).</source>
        <translation>쪽지는 날짜에 꽂습니다. 일자(2021-07-11), 월(2021-07), 연도(2021), 기간(2021-07-01/2021-07-11) 가운데 하나를 적으세요.</translation>
    </message>
    <message>
        <source>The note is not there any more.</source>
        <translation>이 쪽지는 이제 없습니다.</translation>
    </message>
</context>
<context>
    <name>TimelinePicture</name>
    <message numerus="yes">
        <source>Source: %1 and %n more</source>
        <translation>
            <numerusform>출처: %1 외 %n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>Messages between %1 and %2</source>
        <translation>%1–%2 간 메시지</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>who, first year, last year</comment>
        <translation>%1, %2–%3</translation>
    </message>
    <message numerus="yes">
        <source>%n messages by the day they were sent, received or handed over</source>
        <translation>
            <numerusform>발신·접수·전달 일자에 따른 메시지 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a stated day</source>
        <translation>
            <numerusform>그중 일자 명시 없음 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more without a date are not shown</source>
        <translation>
            <numerusform>날짜가 없는 %n건은 표시하지 않음</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no message with a date to draw. Give the messages dates, or export a table.</source>
        <translation>그릴 수 있는 날짜 있는 메시지가 없습니다. 메시지에 날짜를 적거나 표로 내보내십시오.</translation>
    </message>
</context>
<context>
    <name>WordLists</name>
    <message>
        <source>whole words</source>
        <translation>온전한 단어</translation>
    </message>
    <message>
        <source>beginning of a word</source>
        <translation>단어의 앞부분</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>어디든</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>정규식</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2 (at character %3). Mend it, or have the term found as text.</source>
        <translation>“%1”은(는) 정규식이 아닙니다: %2(%3번째 글자). 고치거나 문자 그대로 찾게 하십시오.</translation>
    </message>
    <message>
        <source>The pattern “%1” matches nothing at all, so it would be found everywhere. Let it need a character at least.</source>
        <translation>정규식 “%1”은(는) 빈 글자에도 맞아 어디서나 찾아집니다. 적어도 한 글자가 있어야 맞게 하십시오.</translation>
    </message>
    <message>
        <source>A term needs a word at least. Type one.</source>
        <translation>용어에는 적어도 한 단어가 있어야 합니다. 입력하십시오.</translation>
    </message>
    <message>
        <source>The term “%1…” is longer than %2 characters. Shorten it, or make several of it.</source>
        <translation>용어 “%1…”이(가) %2자보다 깁니다. 줄이거나 여럿으로 나누십시오.</translation>
    </message>
    <message>
        <source>A word list needs a name. Type one.</source>
        <translation>단어 목록에는 이름이 있어야 합니다. 입력하십시오.</translation>
    </message>
    <message>
        <source>There is a word list “%1” already. Choose another name.</source>
        <translation>단어 목록 “%1”이(가) 이미 있습니다. 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>A word list is for “terms” or for “reading”, not for “%1”.</source>
        <translation>단어 목록은 “terms” 또는 “reading”에 쓰이며 “%1”에는 쓰이지 않습니다.</translation>
    </message>
    <message>
        <source>This word list is gone. Someone removed it; undo brings it back.</source>
        <translation>이 단어 목록은 지워졌습니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>The pattern “%1” takes too long to try on this text: it can match the same words in too many ways. Make it simpler, for instance without a repetition within a repetition.</source>
        <translation>정규식 “%1”은(는) 이 글에서 너무 오래 걸립니다. 같은 글자에 맞는 길이 너무 많습니다. 반복 안의 반복을 없애는 등 간단하게 하십시오.</translation>
    </message>
    <message>
        <source>U.S. factor</source>
        <translation>미국 요인</translation>
    </message>
    <message>
        <source>Words for the United States and for hostile forces.</source>
        <translation>미국과 적대세력을 이르는 말.</translation>
    </message>
    <message>
        <source>Solidarity in socialism</source>
        <translation>사회주의 연대</translation>
    </message>
    <message>
        <source>Words for what is common in party and socialism.</source>
        <translation>당과 사회주의의 공통성을 이르는 말.</translation>
    </message>
    <message>
        <source>Blood and tradition</source>
        <translation>혈연과 전통</translation>
    </message>
    <message>
        <source>Words for a tie sealed in blood and handed down.</source>
        <translation>피로 맺어 대를 이어 온 관계를 이르는 말.</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>단어 목록</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>용어</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Found as</source>
        <translation>찾는 방식</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>정의</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>The table needs the columns “list” and “term”; it has: %1.</source>
        <translation>표에는 “list”(목록)와 “term”(용어) 열이 있어야 합니다. 지금 있는 열: %1.</translation>
    </message>
    <message>
        <source>Line %1: the name of the list is missing.</source>
        <translation>%1행: 목록 이름이 없습니다.</translation>
    </message>
    <message>
        <source>Line %1: a term is found as %2, not as “%3”.</source>
        <translation>%1행: 용어를 찾는 방식은 %2이며 “%3”은(는) 아닙니다.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1행: %2</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>“%1” could not be written. Choose another file.</source>
        <translation>“%1” 파일을 쓰지 못했습니다. 다른 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>The project could not be opened</source>
        <translation>프로젝트를 열지 못했습니다</translation>
    </message>
</context>
<context>
    <name>XmlTree</name>
    <message>
        <source>The part “%1” of the file is damaged at line %2 (%3). Open the file in the program that made it, save it again, then import it.</source>
        <translation>파일의 “%1” 부분이 %2행에서 깨졌습니다(%3). 만든 프로그램에서 열어 다시 저장한 뒤 가져오십시오.</translation>
    </message>
    <message>
        <source>The part “%1” of the file declares entities of its own, which no document needs and which can harm; the file was refused. Save it again in a word processor, then import it.</source>
        <translation>파일의 “%1” 부분에 문서에 필요 없고 해로울 수 있는 엔티티 선언이 있어 거부했습니다. 문서 편집기에서 다시 저장해 가져오십시오.</translation>
    </message>
    <message>
        <source>The part “%1” of the file nests its elements more than %2 deep, as no document does; the file was refused.</source>
        <translation>파일의 “%1” 부분에 요소가 %2단계 넘게 겹쳐 있습니다. 보통 문서가 아니어서 거부했습니다.</translation>
    </message>
    <message>
        <source>The part “%1” of the file has more than %2 elements. Split the document and import the parts.</source>
        <translation>파일의 “%1” 부분에 요소가 %2개를 넘습니다. 문서를 나누어 가져오십시오.</translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>The archive is damaged (%1). Fetch or save the file again, then import it.</source>
        <translation>압축 파일이 깨졌습니다(%1). 다시 받거나 저장해 가져오십시오.</translation>
    </message>
    <message>
        <source>The archive holds an entry without a proper name. Pack the files again, then import it.</source>
        <translation>압축 파일에 이름이 올바르지 않은 항목이 있습니다. 다시 묶어 가져오십시오.</translation>
    </message>
    <message>
        <source>The archive holds an entry named “%1”, which leads out of it; it was refused. Fetch it from another place, or unpack it with care and import the files in it.</source>
        <translation>압축 파일에 밖으로 나가는 이름 “%1”의 항목이 있어 거부했습니다. 다른 곳에서 받거나, 조심해서 풀고 안의 파일을 가져오십시오.</translation>
    </message>
    <message>
        <source>“%1” in the archive is protected with a password. Take the password off (save the file without one, or unpack the archive), then import it.</source>
        <translation>압축 파일의 “%1”에 암호가 걸려 있습니다. 암호를 없애고(암호 없이 저장하거나 압축을 풀고) 가져오십시오.</translation>
    </message>
    <message>
        <source>“%1” in the archive is a link to another file; such archives are refused. Pack the files themselves, then import it.</source>
        <translation>압축 파일의 “%1”이(가) 다른 파일의 링크여서 거부했습니다. 파일 자체를 묶어 가져오십시오.</translation>
    </message>
    <message>
        <source>The archive holds more than %1 entries; such archives are refused. Unpack it and import the files in it.</source>
        <translation>압축 파일의 항목이 %1개를 넘어 거부했습니다. 압축을 풀고 안의 파일을 가져오십시오.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>The archive holds two entries named “%1”; which one is meant cannot be told. Pack the files again, then import it.</source>
        <translation>압축 파일에 “%1” 항목이 둘이라 어느 것인지 알 수 없습니다. 다시 묶어 가져오십시오.</translation>
    </message>
    <message>
        <source>The archive holds no “%1”; the file is not whole. Save it again in the program that made it, then import it.</source>
        <translation>압축 파일에 “%1”이(가) 없습니다. 파일이 온전하지 않으니 만든 프로그램에서 다시 저장해 가져오십시오.</translation>
    </message>
    <message>
        <source>“%1” in the archive unpacks to more than %2 MB; it was refused. Split it into smaller files and import those.</source>
        <translation>압축 파일의 “%1”을(를) 풀면 %2 MB를 넘어 거부했습니다. 작은 파일로 나누어 가져오십시오.</translation>
    </message>
    <message>
        <source>The archive unpacks to more than %1 MB; it was refused. Unpack it and import the files in it a few at a time.</source>
        <translation>압축을 풀면 %1 MB를 넘어 거부했습니다. 압축을 풀고 안의 파일을 나누어 가져오십시오.</translation>
    </message>
    <message>
        <source>“%1” in the archive unpacks to more than %2 times its size, as no document does; it was refused. Fetch the file from another place.</source>
        <translation>압축 파일의 “%1”을(를) 풀면 크기가 %2배를 넘습니다. 보통 문서가 아니어서 거부했습니다. 다른 곳에서 받으십시오.</translation>
    </message>
    <message>
        <source>The archive could not be made: %1.</source>
        <translation>압축 파일을 만들지 못했습니다: %1.</translation>
    </message>
    <message>
        <source>its bytes could not be read back</source>
        <translation>바이트를 다시 읽을 수 없음</translation>
    </message>
</context>
<context>
    <name>ZippedXml</name>
    <message>
        <source>The document is protected with a password. Open it in the program that made it, save it without a password, then import it.</source>
        <translation>문서에 암호가 걸려 있습니다. 만든 프로그램에서 열어 암호 없이 저장한 뒤 가져오십시오.</translation>
    </message>
    <message>
        <source>The document holds no text. If it is made of pictures, import the text they were made from.</source>
        <translation>문서에 글이 없습니다. 그림으로 된 문서라면 바탕이 된 글을 가져오십시오.</translation>
    </message>
</context>
<context>
    <name>haeje::ActorDialog</name>
    <message>
        <source>not stated</source>
        <translation>명시 없음</translation>
    </message>
    <message>
        <source>Edit actor</source>
        <translation>행위자 편집</translation>
    </message>
    <message>
        <source>The state it belongs to. Another one is written as its three letters, for example DEU.</source>
        <translation>행위자가 속한 국가. 목록에 없는 국가는 세 글자 코드로 적습니다(예: DEU).</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name, the preferred one first</source>
        <translation>이름(대표 이름을 맨 위에)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>&amp;Side</source>
        <translation>국가(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>종류(&amp;K)</translation>
    </message>
    <message>
        <source>Save actor</source>
        <translation>행위자 저장</translation>
    </message>
    <message>
        <source>An actor needs a name.</source>
        <translation>행위자에게 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>The actor was not saved</source>
        <translation>행위자를 저장하지 못했습니다</translation>
    </message>
    <message>
        <source>The political party, for example WPK</source>
        <translation>정당, 예: 조선로동당</translation>
    </message>
    <message>
        <source>&amp;Party</source>
        <translation>정당(&amp;P)</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>비고(&amp;O)</translation>
    </message>
    <message>
        <source>Posts held</source>
        <translation>맡은 직책</translation>
    </message>
    <message>
        <source>Post, as a capacity names it</source>
        <translation>직책(자격에 적는 대로)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>부터</translation>
    </message>
    <message>
        <source>To</source>
        <translation>까지</translation>
    </message>
    <message>
        <source>Sphere</source>
        <translation>영역</translation>
    </message>
    <message>
        <source>Held alone</source>
        <translation>단독</translation>
    </message>
    <message>
        <source>In the order in which a capacity names them. Dates as 2016-05-09, 2016-05 or 2016; an empty end is open. Sphere: party, state or military. A post held alone is held with no other of its sphere at once.</source>
        <translation>자격에 적는 순서대로 씁니다. 날짜는 2016-05-09, 2016-05, 2016처럼 쓰며, 비우면 열린 끝입니다. 영역: 당, 국가, 군. 단독인 직책은 같은 영역의 다른 직책과 함께 맡지 않습니다.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is no date. Write it as 2016-05-09, 2016-05 or 2016, or leave it open.</source>
        <translation>“%1”: “%2”은(는) 날짜가 아닙니다. 2016-05-09, 2016-05, 2016처럼 쓰거나 비워 두세요.</translation>
    </message>
</context>
<context>
    <name>haeje::AgreementControls</name>
    <message>
        <source>Coders</source>
        <translation>코더</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>통계량</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>글</translation>
    </message>
    <message>
        <source>Filter the numbers</source>
        <translation>값 거르기</translation>
    </message>
    <message>
        <source>pieces by length</source>
        <translation>조각(길이로)</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>글자</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>문장</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>문단</translation>
    </message>
    <message>
        <source>whole texts</source>
        <translation>글 전체</translation>
    </message>
    <message>
        <source>all</source>
        <translation>모두</translation>
    </message>
    <message numerus="yes">
        <source>%n coders</source>
        <translation>
            <numerusform>코더 %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>코드 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with those below</source>
        <translation>%1, 아래 코드 포함</translation>
    </message>
    <message numerus="yes">
        <source>%n statistics</source>
        <translation>
            <numerusform>통계량 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>read by all of them</source>
        <translation>모두 읽은 글</translation>
    </message>
    <message>
        <source>coded by one of them</source>
        <translation>한 사람이라도 코딩한 글</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Pieces, cut at every edge, by length</source>
        <translation>모든 경계에서 자른 조각, 길이로</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>글자</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>문장</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>문단</translation>
    </message>
    <message>
        <source>Whole texts</source>
        <translation>글 전체</translation>
    </message>
    <message>
        <source>Counts as coded from</source>
        <translation>코딩으로 세는 기준</translation>
    </message>
    <message>
        <source>one character on</source>
        <translation>한 글자 이상</translation>
    </message>
    <message>
        <source>%1 % of it on</source>
        <translation>%1 % 이상</translation>
    </message>
    <message>
        <source>Those that all these coders marked as read</source>
        <translation>이 코더들이 모두 읽음으로 표시한 글</translation>
    </message>
    <message>
        <source>All in which one of them coded something, read or not</source>
        <translation>읽었든 아니든 한 사람이라도 코딩한 글</translation>
    </message>
    <message>
        <source>Codes with those below them</source>
        <translation>아래 코드 포함</translation>
    </message>
    <message>
        <source>Level of alpha</source>
        <translation>알파의 수준</translation>
    </message>
    <message>
        <source>Nominal: coded or not</source>
        <translation>명목: 코딩했는지</translation>
    </message>
    <message>
        <source>Ordinal: weights as ranks</source>
        <translation>서열: 가중치의 순위</translation>
    </message>
    <message>
        <source>Interval: weights by their differences</source>
        <translation>등간: 가중치의 차이</translation>
    </message>
    <message>
        <source>Ratio: weights by their proportions</source>
        <translation>비율: 가중치의 비</translation>
    </message>
    <message>
        <source>Confidence of the intervals</source>
        <translation>구간의 신뢰 수준</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Resamples</source>
        <translation>다시 뽑는 횟수</translation>
    </message>
    <message>
        <source>None: no intervals</source>
        <translation>없음: 구간을 내지 않음</translation>
    </message>
    <message>
        <source>What is drawn again</source>
        <translation>다시 뽑는 것</translation>
    </message>
    <message>
        <source>What suits the units</source>
        <translation>단위에 맞는 것</translation>
    </message>
    <message>
        <source>Seed of the draws: %1</source>
        <translation>난수 씨앗: %1</translation>
    </message>
    <message>
        <source>Seed of the draws</source>
        <translation>난수 씨앗</translation>
    </message>
</context>
<context>
    <name>haeje::AgreementPage</name>
    <message>
        <source>Intervals</source>
        <translation>구간</translation>
    </message>
    <message numerus="yes">
        <source>Agreement compares what two or more coders did with the same texts, and so far there is the work of %n coders in this project. Let another coder code the same texts, here under another name or in a copy of the project, and come back.</source>
        <translation>
            <numerusform>일치도는 둘 이상의 코더가 같은 글에서 한 코딩을 비교합니다. 이 프로젝트에는 아직 코더 %n명의 작업만 있습니다. 다른 코더가 여기에서 다른 이름으로, 또는 프로젝트의 사본에서 같은 글을 코딩한 뒤 다시 오십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which texts did they read?</source>
        <translation>어느 글을 읽었습니까?</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>아직 비교할 것이 없습니다</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>일치도</translation>
    </message>
    <message numerus="yes">
        <source>%n coders</source>
        <translation>
            <numerusform>코더 %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>글 %n편</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>코드 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>값 저장</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1을(를) 쓸 수 없습니다: %2. 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>Compare all coded texts</source>
        <translation>코딩한 글 모두 비교</translation>
    </message>
    <message>
        <source>Agreement by code</source>
        <translation>코드별 일치도</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Say in full how this is counted</source>
        <translation>어떻게 세는지 모두 보이기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the numbers as text for a spreadsheet</source>
        <translation>스프레드시트에 붙일 글로 값 복사</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the numbers as CSV…</source>
        <translation>값을 CSV로 저장…</translation>
    </message>
    <message>
        <source>Choose a row to see what stands behind it.</source>
        <translation>행을 고르면 그 바탕이 보입니다.</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>모든 코드</translation>
    </message>
    <message>
        <source>Behind it: %1</source>
        <translation>바탕: %1</translation>
    </message>
    <message>
        <source>Not defined: %1.</source>
        <translation>정의되지 않음: %1.</translation>
    </message>
    <message>
        <source>Alpha-u compares where stretches begin and end, not units: there is no table of counts behind it.</source>
        <translation>알파-u는 단위가 아니라 구간의 시작과 끝을 비교하므로 바탕이 되는 교차표가 없습니다.</translation>
    </message>
    <message>
        <source>coded</source>
        <translation>코딩함</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>코딩 안 함</translation>
    </message>
    <message>
        <source>Units by what each of the two said. Click a cell for its places.</source>
        <translation>두 사람이 각각 말한 것에 따른 단위. 칸을 누르면 그곳들이 보입니다.</translation>
    </message>
    <message>
        <source>Pairs of values within a unit, each unit’s divided by its coders less one. Click a cell for its places.</source>
        <translation>한 단위 안의 값의 짝을 코더 수에서 하나 뺀 것으로 나눈 값. 칸을 누르면 그곳들이 보입니다.</translation>
    </message>
    <message>
        <source>one coder</source>
        <translation>한 코더</translation>
    </message>
    <message>
        <source>another coder</source>
        <translation>다른 코더</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>%2곳 가운데 처음 %1곳</translation>
    </message>
    <message>
        <source>Places where they differ: %1</source>
        <translation>다르게 코딩한 곳: %1</translation>
    </message>
    <message>
        <source>Places where they agree: %1</source>
        <translation>같게 코딩한 곳: %1</translation>
    </message>
    <message>
        <source>What nobody coded is counted and not listed.</source>
        <translation>아무도 코딩하지 않은 부분은 세지만 늘어놓지 않습니다.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>없습니다.</translation>
    </message>
    <message>
        <source>Reading the codings</source>
        <translation>코딩을 읽는 중</translation>
    </message>
</context>
<context>
    <name>haeje::AgreementPlaces</name>
    <message>
        <source>Words</source>
        <translation>글귀</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Coded by</source>
        <translation>코딩한 코더</translation>
    </message>
    <message>
        <source>Not coded by</source>
        <translation>코딩하지 않은 코더</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>글</translation>
    </message>
    <message>
        <source>Filter the places</source>
        <translation>곳 거르기</translation>
    </message>
    <message>
        <source>Places behind the number</source>
        <translation>값의 바탕이 되는 곳</translation>
    </message>
</context>
<context>
    <name>haeje::ArticleText</name>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message numerus="yes">
        <source>%n more blocks</source>
        <translation>
            <numerusform>블록 %n개 더</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>제목 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>제목 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>제목 3</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>문단</translation>
    </message>
    <message>
        <source>List</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>인용문</translation>
    </message>
    <message>
        <source>Table row</source>
        <translation>표 행</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>각주</translation>
    </message>
</context>
<context>
    <name>haeje::AttributesDialog</name>
    <message>
        <source>&amp;Choices, one a line</source>
        <translation>선택지, 한 줄에 하나(&amp;C)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>지우기…</translation>
    </message>
    <message>
        <source>Attributes of documents</source>
        <translation>자료의 속성</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>수</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>예/아니요</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>새 속성</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>종류(&amp;T)</translation>
    </message>
    <message>
        <source>Variables of your own for documents: columns of the table, groups of the list, values in every export.</source>
        <translation>자료에 대해 직접 정하는 변수. 표의 열, 목록의 묶음, 내보내기의 값이 됩니다.</translation>
    </message>
    <message>
        <source>Add attribute</source>
        <translation>속성 추가</translation>
    </message>
    <message>
        <source>Change attribute</source>
        <translation>속성 바꾸기</translation>
    </message>
    <message numerus="yes">
        <source>“%1” goes with its values in %n documents. Undo brings it back.</source>
        <translation>
            <numerusform>“%1” 속성을 자료 %n개의 값과 함께 지웁니다. 실행 취소로 되돌릴 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove attribute</source>
        <translation>속성 삭제</translation>
    </message>
</context>
<context>
    <name>haeje::BreakdownBars</name>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2(%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>haeje::BulkFactsDialog</name>
    <message numerus="yes">
        <source>Edit facts of %n documents</source>
        <translation>
            <numerusform>자료 %n개의 서지 정보 편집</numerusform>
        </translation>
    </message>
    <message>
        <source>Set what is ticked</source>
        <translation>표시한 것 넣기</translation>
    </message>
    <message>
        <source>Only what is ticked is set; an empty field takes the fact away.</source>
        <translation>표시한 것만 바꿉니다. 빈칸이면 그 서지 정보를 없앱니다.</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>여러 값</translation>
    </message>
</context>
<context>
    <name>haeje::CellPassages</name>
    <message>
        <source>related to it</source>
        <translation>관련 구절</translation>
    </message>
    <message>
        <source>Close the list of passages</source>
        <translation>구절 목록 닫기</translation>
    </message>
    <message>
        <source>Passages of the cell</source>
        <translation>칸의 구절</translation>
    </message>
</context>
<context>
    <name>haeje::CellsModel</name>
    <message>
        <source>new …</source>
        <translation>새 행 …</translation>
    </message>
    <message>
        <source>Proposed by the posts of that day or by the occasion&apos;s date, not entered: %1</source>
        <translation>그날의 직책이나 계기의 날짜로 제안한 것이며, 넣지는 않았습니다: %1</translation>
    </message>
</context>
<context>
    <name>haeje::ChartInspector</name>
    <message>
        <source>Chart</source>
        <translation>도표</translation>
    </message>
    <message>
        <source>Title: what is found</source>
        <translation>제목: 핵심 결과</translation>
    </message>
    <message>
        <source>Change title of chart</source>
        <translation>도표 제목 바꾸기</translation>
    </message>
    <message>
        <source>Write from the data</source>
        <translation>데이터에서 작성</translation>
    </message>
    <message>
        <source>Subtitle: what is measured</source>
        <translation>부제: 측정 대상</translation>
    </message>
    <message>
        <source>Change subtitle of chart</source>
        <translation>도표 부제 바꾸기</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>주석</translation>
    </message>
    <message>
        <source>Change notes of chart</source>
        <translation>도표 주석 바꾸기</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Change source of chart</source>
        <translation>도표 출처 바꾸기</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>만든 이</translation>
    </message>
    <message>
        <source>Change byline of chart</source>
        <translation>도표 작성자 바꾸기</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>대체 텍스트</translation>
    </message>
    <message>
        <source>Change alt text of chart</source>
        <translation>도표 대체 텍스트 바꾸기</translation>
    </message>
    <message>
        <source>What the chart shows, in one or two sentences</source>
        <translation>도표가 보여 주는 것을 한두 문장으로</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Not stated: hatched, never coloured</source>
        <translation>명시 없음: 색 대신 빗금</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>As in the data, not stated last</source>
        <translation>데이터 순서, 명시 없음은 끝에</translation>
    </message>
    <message>
        <source>Largest first, not stated last</source>
        <translation>큰 값부터, 명시 없음은 끝에</translation>
    </message>
    <message>
        <source>By name, not stated last</source>
        <translation>이름순, 명시 없음은 끝에</translation>
    </message>
    <message>
        <source>Change order of chart</source>
        <translation>도표 순서 바꾸기</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>파랑</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>적갈</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>초록</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>자두</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>호박</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>남색</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>포도주</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>하늘</translation>
    </message>
    <message>
        <source>Change colour of chart</source>
        <translation>도표 색 바꾸기</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>비어 있음</translation>
    </message>
</context>
<context>
    <name>haeje::ChartList</name>
    <message>
        <source>Filter</source>
        <translation>거르기</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>도표</translation>
    </message>
    <message>
        <source>New chart from a breakdown of figures</source>
        <translation>수치 구성으로 새 도표 만들기</translation>
    </message>
</context>
<context>
    <name>haeje::ChartView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of the base</source>
        <translation>모수의 %1</translation>
    </message>
    <message>
        <source>%1 of what is stated</source>
        <translation>명시된 것의 %1</translation>
    </message>
    <message>
        <source>computed, no passage states it</source>
        <translation>계산한 값, 구절에 명시되지 않음</translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>구절 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>click for the passages</source>
        <translation>누르면 구절을 봅니다</translation>
    </message>
</context>
<context>
    <name>haeje::ChartsPlace</name>
    <message>
        <source>No chart yet</source>
        <translation>아직 도표가 없습니다</translation>
    </message>
    <message>
        <source>A chart shows one breakdown of figures: mark a number in a document, make it a figure with a dimension and a category, and choose the breakdown here.</source>
        <translation>도표는 수치의 구성 하나를 보여 줍니다. 자료에서 숫자를 표시해 구분 기준과 범주가 있는 수치로 만든 뒤 여기에서 구성을 고르십시오.</translation>
    </message>
    <message>
        <source>Go to the figures</source>
        <translation>수치로 가기</translation>
    </message>
    <message>
        <source>New chart</source>
        <translation>새 도표</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>가로 막대</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>세로 막대</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>16:9</source>
        <translation>16:9</translation>
    </message>
    <message>
        <source>4:3</source>
        <translation>4:3</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>쪽 너비</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>고치기</translation>
    </message>
    <message>
        <source>Write the alt text from the data</source>
        <translation>데이터에서 대체 텍스트 작성</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n행</numerusform>
        </translation>
    </message>
    <message>
        <source>no alt text</source>
        <translation>대체 텍스트 없음</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>데이터 없음</translation>
    </message>
    <message>
        <source>Too many categories for columns: their names need bars</source>
        <translation>범주가 많아 세로 막대에 이름을 다 적을 수 없습니다. 가로 막대를 쓰십시오</translation>
    </message>
    <message>
        <source>Alt text is empty. A reader who cannot see the chart learns nothing from it.</source>
        <translation>대체 텍스트가 비어 있습니다. 도표를 볼 수 없는 독자에게는 아무것도 전해지지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n charts</source>
        <translation>
            <numerusform>도표 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Change form of chart</source>
        <translation>도표 형태 바꾸기</translation>
    </message>
    <message>
        <source>New chart…</source>
        <translation>새 도표…</translation>
    </message>
    <message>
        <source>Delete chart</source>
        <translation>도표 삭제</translation>
    </message>
    <message>
        <source>Write alt text from the data</source>
        <translation>데이터에서 대체 텍스트 작성</translation>
    </message>
    <message>
        <source>Write title from the data</source>
        <translation>데이터에서 제목 작성</translation>
    </message>
    <message>
        <source>Export chart as SVG…</source>
        <translation>도표를 SVG로 내보내기…</translation>
    </message>
    <message>
        <source>Export chart as PDF…</source>
        <translation>도표를 PDF로 내보내기…</translation>
    </message>
    <message>
        <source>Export chart as PNG…</source>
        <translation>도표를 PNG로 내보내기…</translation>
    </message>
    <message>
        <source>Export data of chart as CSV…</source>
        <translation>도표 데이터를 CSV로 내보내기…</translation>
    </message>
    <message>
        <source>Copy chart and data</source>
        <translation>도표와 데이터 복사</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n categories</source>
        <translation>
            <numerusform>%1 · 범주 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>No figure has a category yet</source>
        <translation>범주가 있는 수치가 아직 없습니다</translation>
    </message>
    <message>
        <source>Write alt text of chart</source>
        <translation>도표 대체 텍스트 작성</translation>
    </message>
    <message>
        <source>Write title of chart</source>
        <translation>도표 제목 작성</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>도표 내보내기</translation>
    </message>
    <message>
        <source>No passage is linked to this figure</source>
        <translation>이 수치에 연결된 구절이 없습니다</translation>
    </message>
    <message>
        <source>Computed from the other rows; none of them has a passage</source>
        <translation>다른 행에서 계산한 값이며, 그 행들에는 구절이 없습니다</translation>
    </message>
    <message>
        <source>Fit the chart in the window</source>
        <translation>도표를 창에 맞추기</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>누적</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>묶음</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>선</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>격자</translation>
    </message>
    <message>
        <source>Too many series: no more than eight have a colour of their own. Choose fewer codes, or the grid.</source>
        <translation>계열이 너무 많습니다. 고유한 색은 여덟 가지까지입니다. 코드를 줄이거나 격자를 고르십시오.</translation>
    </message>
    <message>
        <source>What was coded</source>
        <translation>코딩한 것</translation>
    </message>
    <message>
        <source>Choose in the matrix…</source>
        <translation>행렬에서 고르기…</translation>
    </message>
    <message>
        <source>Nothing was counted here</source>
        <translation>여기에는 센 것이 없습니다</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Choose in the measures…</source>
        <translation>측정 페이지에서 고르기…</translation>
    </message>
</context>
<context>
    <name>haeje::CheckPopup</name>
    <message>
        <source>Narrow the list</source>
        <translation>목록 좁히기</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
</context>
<context>
    <name>haeje::ChoiceButton</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n개 선택</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::ClaimCard</name>
    <message>
        <source>%1 · lost its place in the text</source>
        <translation>%1 · 글에서 자리를 잃음</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>여기 있는 까닭</translation>
    </message>
    <message>
        <source>Note on the passage</source>
        <translation>구절에 대한 설명</translation>
    </message>
    <message>
        <source>Move it, change how it stands to the claim, take it off</source>
        <translation>옮기거나, 주장에 대한 입장을 바꾸거나, 뗍니다</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>구절로 가기</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>It is for the claim</source>
        <translation>주장을 뒷받침함</translation>
    </message>
    <message>
        <source>It is against the claim</source>
        <translation>주장에 반대됨</translation>
    </message>
    <message>
        <source>It is context</source>
        <translation>맥락임</translation>
    </message>
    <message>
        <source>Take it off the claim</source>
        <translation>주장에서 떼기</translation>
    </message>
</context>
<context>
    <name>haeje::ClaimInspector</name>
    <message>
        <source>Before you rely on it</source>
        <translation>기대기 전에 살필 것</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Write a memo</source>
        <translation>메모 쓰기</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>No claim selected</source>
        <translation>고른 주장이 없습니다</translation>
    </message>
    <message>
        <source>%1 (links here)</source>
        <translation>%1 (여기로 연결)</translation>
    </message>
</context>
<context>
    <name>haeje::ClaimPane</name>
    <message>
        <source>Put a passage to a claim</source>
        <translation>주장에 구절 붙이기</translation>
    </message>
    <message>
        <source>What is claimed, in one sentence</source>
        <translation>무엇을 주장하는지 한 문장으로</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>Kind of the claim</source>
        <translation>주장의 종류</translation>
    </message>
    <message>
        <source>Strength of the claim</source>
        <translation>주장의 세기</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>세기</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>빠진 것</translation>
    </message>
    <message>
        <source>What would be needed to decide it; where passages against it were looked for</source>
        <translation>판단하려면 무엇이 더 있어야 하는지, 반대되는 구절을 어디서 찾아보았는지</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>그 밖의 것</translation>
    </message>
    <message>
        <source>Add passage</source>
        <translation>구절 더하기</translation>
    </message>
    <message>
        <source>A passage chosen by its words; or mark one in a text and choose “Use as evidence”</source>
        <translation>낱말로 구절을 고릅니다. 글에서 구절을 골라 “근거로 쓰기”를 눌러도 됩니다</translation>
    </message>
    <message>
        <source>For</source>
        <translation>뒷받침</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>반대</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>맥락</translation>
    </message>
    <message>
        <source>Move a passage of a claim</source>
        <translation>주장의 구절 옮기기</translation>
    </message>
    <message>
        <source>Change how a passage stands to a claim</source>
        <translation>구절의 입장 바꾸기</translation>
    </message>
    <message>
        <source>Take a passage off a claim</source>
        <translation>주장에서 구절 떼기</translation>
    </message>
    <message>
        <source>Note on a passage of a claim</source>
        <translation>주장의 구절에 설명 적기</translation>
    </message>
    <message>
        <source>Edit claim</source>
        <translation>주장 고치기</translation>
    </message>
</context>
<context>
    <name>haeje::ClaimsView</name>
    <message>
        <source>Claim</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>세기</translation>
    </message>
    <message>
        <source>For</source>
        <translation>뒷받침</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>반대</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>맥락</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>주장 거르기</translation>
    </message>
    <message>
        <source>No claim yet</source>
        <translation>아직 주장이 없습니다</translation>
    </message>
    <message>
        <source>A claim is a sentence of yours, or a policy suggestion, with the passages for it, against it and around it. Write one, or mark words in a text and choose “Use as evidence”.</source>
        <translation>주장은 연구자의 한 문장 또는 정책 제안이며, 뒷받침하는 구절과 반대되는 구절, 맥락이 되는 구절이 딸립니다. 하나 쓰거나, 글에서 낱말을 골라 “근거로 쓰기”를 누르십시오.</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>새 주장</translation>
    </message>
    <message>
        <source>The claim was not changed</source>
        <translation>주장을 고치지 못했습니다</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>주장</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>주장 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>What is claimed, in one sentence</source>
        <translation>무엇을 주장하는지 한 문장으로</translation>
    </message>
    <message>
        <source>The claim was not made</source>
        <translation>주장을 만들지 못했습니다</translation>
    </message>
    <message>
        <source>Remove claim</source>
        <translation>주장 지우기</translation>
    </message>
    <message>
        <source>The claim was not removed</source>
        <translation>주장을 지우지 못했습니다</translation>
    </message>
    <message>
        <source>Move claim</source>
        <translation>주장 옮기기</translation>
    </message>
    <message>
        <source>The claim was not moved</source>
        <translation>주장을 옮기지 못했습니다</translation>
    </message>
    <message>
        <source>Export claims</source>
        <translation>주장 내보내기</translation>
    </message>
    <message>
        <source>Web page (*.html);;CSV (*.csv)</source>
        <translation>웹 페이지 (*.html);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>For the claim</source>
        <translation>주장에 찬성</translation>
    </message>
    <message>
        <source>Against the claim</source>
        <translation>주장에 반대</translation>
    </message>
    <message>
        <source>Its context</source>
        <translation>맥락</translation>
    </message>
    <message>
        <source>The passages were not put to the claim</source>
        <translation>구절을 주장에 붙이지 못했습니다</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>haeje::CodeBox</name>
    <message>
        <source>Part of a code’s name</source>
        <translation>코드 이름의 일부</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>코드</translation>
    </message>
</context>
<context>
    <name>haeje::CodeChoice</name>
    <message>
        <source>Find a code</source>
        <translation>코드 찾기</translation>
    </message>
    <message>
        <source>Codes of the matrix</source>
        <translation>행렬의 코드</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>보이는 것 모두 선택</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>모두 해제</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>이 코드 보기</translation>
    </message>
</context>
<context>
    <name>haeje::CodeDelegate</name>
    <message>
        <source>Name of the code</source>
        <translation>코드 이름</translation>
    </message>
</context>
<context>
    <name>haeje::CodeDialog</name>
    <message>
        <source>Blue</source>
        <translation>파랑</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>적갈</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>초록</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>자두</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>호박</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>남색</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>포도주</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>하늘</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>올리브</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>짙은 초록</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>장미</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>청회</translation>
    </message>
    <message>
        <source>Edit code</source>
        <translation>코드 편집</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>새 코드</translation>
    </message>
    <message>
        <source>New code below %1</source>
        <translation>%1 아래에 새 코드</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>정의(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>색(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>단축키(&amp;K)</translation>
    </message>
    <message>
        <source>Save code</source>
        <translation>코드 저장</translation>
    </message>
    <message>
        <source>Add code</source>
        <translation>코드 추가</translation>
    </message>
    <message>
        <source>As the code above</source>
        <translation>상위 코드와 같게</translation>
    </message>
    <message>
        <source>Next of the palette</source>
        <translation>팔레트의 다음 색</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1 (now “%2”)</source>
        <translation>%1(현재 “%2”)</translation>
    </message>
    <message>
        <source>Edit code “%1”</source>
        <translation>“%1” 코드 편집</translation>
    </message>
    <message>
        <source>Add code “%1”</source>
        <translation>“%1” 코드 추가</translation>
    </message>
    <message>
        <source>A code needs a name.</source>
        <translation>코드에 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>What it is put on</source>
        <translation>어떤 말에 붙이는가</translation>
    </message>
    <message>
        <source>What looks alike and is not meant</source>
        <translation>비슷해 보이지만 붙이지 않는 것</translation>
    </message>
    <message>
        <source>Codings carry a weight from</source>
        <translation>코딩에 가중치를 둠:</translation>
    </message>
    <message>
        <source>In use: offered while coding</source>
        <translation>사용 중: 코딩할 때 보여 줌</translation>
    </message>
    <message>
        <source>What does this code mean?</source>
        <translation>이 코드는 무엇을 뜻합니까?</translation>
    </message>
    <message>
        <source>&amp;Put on</source>
        <translation>붙이는 경우(&amp;P)</translation>
    </message>
    <message>
        <source>N&amp;ot put on</source>
        <translation>붙이지 않는 경우(&amp;O)</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Least weight</source>
        <translation>최소 가중치</translation>
    </message>
    <message>
        <source>Greatest weight</source>
        <translation>최대 가중치</translation>
    </message>
    <message>
        <source>to</source>
        <translation>~</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>떼기</translation>
    </message>
    <message>
        <source>The least weight must be below the greatest.</source>
        <translation>최소 가중치는 최대 가중치보다 작아야 합니다.</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>묶음(&amp;G)</translation>
    </message>
    <message>
        <source>Names with commas between them; a new one is made</source>
        <translation>이름 사이에 쉼표, 없는 묶음은 만듭니다</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>묶음</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>고르기</translation>
    </message>
</context>
<context>
    <name>haeje::CodeGroupsView</name>
    <message>
        <source>No groups yet. A group puts codes together for one purpose, wherever they stand in the tree; retrievals can ask for it.</source>
        <translation>아직 묶음이 없습니다. 묶음은 코드가 나무의 어디에 있든 한 가지 목적으로 모읍니다. 검색식에서 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>새 묶음</translation>
    </message>
    <message>
        <source>Groups of codes</source>
        <translation>코드 묶음</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n codes</source>
        <translation>
            <numerusform>%1, 코드 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>The groups were not changed</source>
        <translation>묶음을 바꾸지 못했습니다</translation>
    </message>
    <message>
        <source>New group of codes</source>
        <translation>새 코드 묶음</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Rename a group of codes</source>
        <translation>코드 묶음 이름 바꾸기</translation>
    </message>
    <message>
        <source>Put a code into “%1”</source>
        <translation>“%1”에 코드 넣기</translation>
    </message>
    <message>
        <source>The code stays where it is in the tree; a code can be in several groups.</source>
        <translation>코드는 나무의 제자리에 그대로 있으며, 여러 묶음에 들 수 있습니다.</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>넣기</translation>
    </message>
    <message>
        <source>Put a code into a group</source>
        <translation>코드를 묶음에 넣기</translation>
    </message>
    <message>
        <source>Take a code out of a group</source>
        <translation>코드를 묶음에서 빼기</translation>
    </message>
    <message>
        <source>Delete a group of codes</source>
        <translation>코드 묶음 삭제</translation>
    </message>
    <message>
        <source>Order the groups of codes</source>
        <translation>코드 묶음의 차례 바꾸기</translation>
    </message>
    <message>
        <source>Put on the selection</source>
        <translation>선택한 글에 붙이기</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>묶음에서 빼기</translation>
    </message>
    <message>
        <source>Put a code in…</source>
        <translation>코드 넣기…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Delete the group; its codes stay</source>
        <translation>묶음 삭제(코드는 남음)</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>새 묶음…</translation>
    </message>
</context>
<context>
    <name>haeje::CodeHistoryPage</name>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>When</source>
        <translation>언제</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>코더</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>What</source>
        <translation>무엇</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>After</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>정의</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>붙이는 경우</translation>
    </message>
    <message>
        <source>Not put on</source>
        <translation>붙이지 않는 경우</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>묶음</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>거르기</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>바뀐 것</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>그때의 코드북</translation>
    </message>
    <message>
        <source>Codebook history</source>
        <translation>코드북 이력</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>무엇을 했는지</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>이날부터</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>이날까지</translation>
    </message>
    <message>
        <source>to</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Changes of the codebook</source>
        <translation>코드북에서 바뀐 것</translation>
    </message>
    <message>
        <source>No change is like that</source>
        <translation>그런 변경이 없습니다</translation>
    </message>
    <message>
        <source>Every change of a code is kept here with who made it and when. Choose other days, another code or another coder.</source>
        <translation>코드의 모든 변경을 누가 언제 했는지 여기에 남깁니다. 다른 날짜, 다른 코드나 다른 코더를 고르십시오.</translation>
    </message>
    <message>
        <source>The day at whose end the codebook is shown</source>
        <translation>하루가 끝날 때의 코드북을 볼 날</translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>이날이 끝날 때:</translation>
    </message>
    <message>
        <source>The codebook as it was</source>
        <translation>그때의 코드북</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>변경 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>코드 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>모든 코드</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>모든 코더</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>모든 변경</translation>
    </message>
    <message>
        <source>before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>after</source>
        <translation>이후</translation>
    </message>
</context>
<context>
    <name>haeje::CodeHitsDialog</name>
    <message>
        <source>Code all hits</source>
        <translation>모든 결과 코딩</translation>
    </message>
    <message>
        <source>Make passages of all hits</source>
        <translation>모든 결과를 구절로</translation>
    </message>
    <message>
        <source>US factor/hostile forces</source>
        <translation>미국 변수/적대세력</translation>
    </message>
    <message>
        <source>Code, with those above it; a new one is made</source>
        <translation>상위 코드를 포함한 코드. 없으면 만듭니다</translation>
    </message>
    <message>
        <source>What is marked</source>
        <translation>표시할 범위</translation>
    </message>
    <message>
        <source>The hit itself</source>
        <translation>찾은 말만</translation>
    </message>
    <message>
        <source>Its sentence</source>
        <translation>그 문장</translation>
    </message>
    <message>
        <source>Its paragraph</source>
        <translation>그 문단</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>세는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>구절 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2에서 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>자료 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n hits, some in the same stretch</source>
        <translation>
            <numerusform>결과 %n건에서, 일부는 같은 범위</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are passages already and are left out</source>
        <translation>
            <numerusform>이미 구절인 %n건은 뺌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have the code from you already and are left out</source>
        <translation>
            <numerusform>이미 그 코드를 붙인 %n건은 뺌</numerusform>
        </translation>
    </message>
    <message>
        <source>only the first %L1 entries were looked at</source>
        <translation>처음 %L1건만 살펴봄</translation>
    </message>
    <message>
        <source>Name the code.</source>
        <translation>코드 이름을 적으십시오.</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>%1 코딩</translation>
    </message>
    <message>
        <source>Make %1</source>
        <translation>%1 만들기</translation>
    </message>
</context>
<context>
    <name>haeje::CodePicker</name>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>any code</source>
        <translation>아무 코드</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>그룹 %1</translation>
    </message>
</context>
<context>
    <name>haeje::CodeRuleDialog</name>
    <message>
        <source>Capitals count</source>
        <translation>대소문자 구별</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>온전한 단어</translation>
    </message>
    <message>
        <source>Other spellings too</source>
        <translation>다른 표기도</translation>
    </message>
    <message>
        <source>Code by rule</source>
        <translation>규칙으로 코딩</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>글</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>정규식</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>단어 목록</translation>
    </message>
    <message>
        <source>Similar passages</source>
        <translation>비슷한 구절</translation>
    </message>
    <message>
        <source>Words as they stand in the text</source>
        <translation>본문에 나오는 그대로</translation>
    </message>
    <message>
        <source>[0-9]+(st|nd|rd|th) anniversary</source>
        <translation>제[0-9]+(주년|돌)</translation>
    </message>
    <message>
        <source>One word or phrase on each line</source>
        <translation>한 줄에 단어나 구 하나씩</translation>
    </message>
    <message>
        <source>Like the passages coded</source>
        <translation>비교할 코드</translation>
    </message>
    <message>
        <source>likeness at least</source>
        <translation>최소 유사도</translation>
    </message>
    <message>
        <source>The spellings that the project&apos;s search takes as one</source>
        <translation>프로젝트의 검색이 같은 말로 보는 표기들</translation>
    </message>
    <message>
        <source>In</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코딩</translation>
    </message>
    <message>
        <source>the match</source>
        <translation>일치한 말</translation>
    </message>
    <message>
        <source>the word</source>
        <translation>어절</translation>
    </message>
    <message>
        <source>the sentence</source>
        <translation>문장</translation>
    </message>
    <message>
        <source>the paragraph</source>
        <translation>문단</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>찾은 곳</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>모두 해제</translation>
    </message>
    <message>
        <source>Put this code on what is ticked</source>
        <translation>선택한 곳에 붙일 코드</translation>
    </message>
    <message>
        <source>all documents</source>
        <translation>모든 자료</translation>
    </message>
    <message>
        <source>the open document</source>
        <translation>열린 자료</translation>
    </message>
    <message>
        <source>documents in %1</source>
        <translation>%1 자료</translation>
    </message>
    <message>
        <source>Looking, %1 of %2 documents</source>
        <translation>찾는 중, 자료 %2개 중 %1개</translation>
    </message>
    <message numerus="yes">
        <source>and %n chosen</source>
        <translation>
            <numerusform>그리고 고른 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a code whose passages others are to be like.</source>
        <translation>어느 코드의 구절과 비슷한 것을 찾을지 고르십시오.</translation>
    </message>
    <message>
        <source>Say what is to be found. Every place is shown here before anything is coded.</source>
        <translation>찾을 것을 쓰십시오. 코딩하기 전에 찾은 곳을 모두 여기에 보여 줍니다.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>찾는 중…</translation>
    </message>
    <message numerus="yes">
        <source>Code %n passages</source>
        <translation>
            <numerusform>구절 %n개 코딩</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2에서 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n곳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>자료 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have the code from you already</source>
        <translation>
            <numerusform>%n곳은 이미 내가 이 코드를 붙임</numerusform>
        </translation>
    </message>
    <message>
        <source>name the code below</source>
        <translation>아래에 코드를 쓰십시오</translation>
    </message>
</context>
<context>
    <name>haeje::CodeSplitDialog</name>
    <message>
        <source>Filter by words, document, coder</source>
        <translation>낱말, 자료, 코더로 거르기</translation>
    </message>
    <message>
        <source>The new code stands below this one</source>
        <translation>새 코드를 이 코드 아래에 둠</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>“%1” 나누기</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>구절</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>코더</translation>
    </message>
    <message>
        <source>&amp;New code</source>
        <translation>새 코드(&amp;N)</translation>
    </message>
    <message>
        <source>Tick what is shown</source>
        <translation>보이는 것 모두 고르기</translation>
    </message>
    <message>
        <source>Split the code</source>
        <translation>코드 나누기</translation>
    </message>
    <message numerus="yes">
        <source>%n codings go to the new code</source>
        <translation>
            <numerusform>코딩 %n개를 새 코드로</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay</source>
        <translation>
            <numerusform>%n개는 그대로</numerusform>
        </translation>
    </message>
    <message>
        <source>Split a code</source>
        <translation>코드 나누기</translation>
    </message>
    <message>
        <source>Or a retrieval: &quot;US factor&quot; AND coder:KL</source>
        <translation>또는 검색식: &quot;미국 요인&quot; AND coder:KL</translation>
    </message>
    <message>
        <source>Tick what it retrieves</source>
        <translation>찾은 것에 표시</translation>
    </message>
    <message>
        <source>The query retrieves none of these codings.</source>
        <translation>검색식이 이 코딩 가운데 아무것도 찾지 못합니다.</translation>
    </message>
</context>
<context>
    <name>haeje::CodeWithDialog</name>
    <message>
        <source>Put a code on passages</source>
        <translation>구절에 코드 붙이기</translation>
    </message>
    <message>
        <source>Code, with those above it; a new one is made</source>
        <translation>코드를 상위 코드와 함께. 없으면 만듭니다</translation>
    </message>
    <message numerus="yes">
        <source>Code %n passages</source>
        <translation>
            <numerusform>구절 %n개 코딩</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::CodebookModel</name>
    <message numerus="yes">
        <source>%n codings</source>
        <translation>
            <numerusform>코딩 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>out of use: not offered any more</source>
        <translation>사용 안 함: 더는 보여 주지 않음</translation>
    </message>
    <message>
        <source>Put on: %1</source>
        <translation>붙이는 경우: %1</translation>
    </message>
    <message>
        <source>Not put on: %1</source>
        <translation>붙이지 않는 경우: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>구절 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 passages with the codes below, each once; %2 of its own</source>
        <translation>아래 코드까지 구절 %1개(한 번씩만 셈), 이 코드만 %2개</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n passages</source>
        <translation>
            <numerusform>%1, 구절 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, out of use</source>
        <translation>%1, 사용 안 함</translation>
    </message>
</context>
<context>
    <name>haeje::CodebookPanel</name>
    <message>
        <source>The codebook was not changed</source>
        <translation>코드북을 바꾸지 못했습니다</translation>
    </message>
    <message>
        <source>That code is no longer in the codebook.</source>
        <translation>그 코드는 더 이상 코드북에 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n codes below it</source>
        <translation>
            <numerusform>하위 코드 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codings</source>
        <translation>
            <numerusform>코딩 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>no codings</source>
        <translation>코딩 없음</translation>
    </message>
    <message>
        <source>“%1” goes with %2. The texts stay as they are, and Undo brings it all back.</source>
        <translation>“%1” 코드를 지웁니다. 함께 지워지는 것: %2. 본문은 그대로 남으며, 실행 취소로 모두 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source> and </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n codes</source>
        <translation>
            <numerusform>코드 %n개 삭제</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete code</source>
        <translation>코드 삭제</translation>
    </message>
    <message>
        <source>Delete code “%1”</source>
        <translation>“%1” 코드 삭제</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Change the colour of a code</source>
        <translation>코드 색 바꾸기</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1 (now “%2”)</source>
        <translation>%1(현재 “%2”)</translation>
    </message>
    <message>
        <source>Change the key of a code</source>
        <translation>코드 단축키 바꾸기</translation>
    </message>
    <message>
        <source>Show codings</source>
        <translation>코딩 보기</translation>
    </message>
    <message>
        <source>Put on the selection</source>
        <translation>선택한 곳에 붙이기</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Edit code…</source>
        <translation>코드 편집…</translation>
    </message>
    <message>
        <source>New code below…</source>
        <translation>하위 코드 만들기…</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>새 코드…</translation>
    </message>
    <message>
        <source>Delete code…</source>
        <translation>코드 삭제…</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>코드북</translation>
    </message>
    <message>
        <source>Filter codes</source>
        <translation>코드 거르기</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>새 코드</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Rename code</source>
        <translation>코드 이름 바꾸기</translation>
    </message>
    <message>
        <source>Move code “%1”</source>
        <translation>“%1” 코드 옮기기</translation>
    </message>
    <message>
        <source>No codes yet. A code is a tag you put on passages: make one here, or select words in the text and press C.</source>
        <translation>아직 코드가 없습니다. 코드는 구절에 붙이는 표지입니다. 여기에서 만들거나, 본문에서 글을 선택하고 C 키를 누르십시오.</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>다른 코드에 합치기…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>나누기…</translation>
    </message>
    <message>
        <source>Move below…</source>
        <translation>다른 코드 아래로…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>The code and those below it</source>
        <translation>코드와 아래 코드</translation>
    </message>
    <message>
        <source>With their codings</source>
        <translation>코딩도 함께</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>쓰지 않기</translation>
    </message>
    <message>
        <source>Put back into use</source>
        <translation>다시 쓰기</translation>
    </message>
    <message>
        <source>A code out of use keeps its codings and is not offered any more.</source>
        <translation>쓰지 않는 코드는 코딩을 지니지만 더는 보여 주지 않습니다.</translation>
    </message>
    <message>
        <source>History of the code</source>
        <translation>코드의 이력</translation>
    </message>
    <message>
        <source>Selected passage as example</source>
        <translation>고른 구절을 예로</translation>
    </message>
    <message>
        <source>Merge codes</source>
        <translation>코드 합치기</translation>
    </message>
    <message>
        <source>All that is on “%1” goes to “%2”. Undo takes it back.</source>
        <translation>“%1”에 있는 모든 것이 “%2”(으)로 옮겨집니다. 실행 취소로 되돌립니다.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>합치기</translation>
    </message>
    <message>
        <source>More on the codebook</source>
        <translation>코드북 더 보기</translation>
    </message>
    <message>
        <source>Groups of codes</source>
        <translation>코드 묶음</translation>
    </message>
    <message>
        <source>Count with the codes below</source>
        <translation>아래 코드까지 세기</translation>
    </message>
    <message>
        <source>Show codes out of use</source>
        <translation>쓰지 않는 코드 보이기</translation>
    </message>
    <message>
        <source>History of the codebook</source>
        <translation>코드북 이력</translation>
    </message>
    <message>
        <source>Export the codebook…</source>
        <translation>코드북 내보내기…</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>묶음</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>새 묶음</translation>
    </message>
    <message>
        <source>At the top of the codebook</source>
        <translation>코드북 맨 위</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation>“%1”을(를) “%2”에 합치기</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n codes into “%1”</source>
        <translation>
            <numerusform>코드 %n개를 “%1”에 합치기</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge “%1” into…</source>
        <translation>“%1”을(를) 합칠 코드…</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n codes into…</source>
        <translation>
            <numerusform>코드 %n개 합치기…</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is on “%1” goes to the code you choose: codings, memos, groups, the codes below it. Undo takes it back.</source>
        <translation>“%1”에 있는 모든 것, 곧 코딩, 메모, 묶음, 아래 코드가 고른 코드로 옮겨집니다. 실행 취소로 되돌립니다.</translation>
    </message>
    <message>
        <source>All that is on them goes to the code you choose: codings, memos, groups, the codes below them. Undo takes it back.</source>
        <translation>이 코드들에 있는 모든 것, 곧 코딩, 메모, 묶음, 아래 코드가 고른 코드로 옮겨집니다. 실행 취소로 되돌립니다.</translation>
    </message>
    <message>
        <source>Definition and rules</source>
        <translation>정의와 규칙</translation>
    </message>
    <message>
        <source>Both, one after the other</source>
        <translation>둘 다 이어서</translation>
    </message>
    <message>
        <source>Those of the code that stays</source>
        <translation>남는 코드의 것</translation>
    </message>
    <message>
        <source>Those of the code that goes</source>
        <translation>없어지는 코드의 것</translation>
    </message>
    <message numerus="yes">
        <source>Move %n codes</source>
        <translation>
            <numerusform>코드 %n개 옮기기</numerusform>
        </translation>
    </message>
    <message>
        <source>Move “%1” below…</source>
        <translation>“%1”을(를) 옮길 자리…</translation>
    </message>
    <message numerus="yes">
        <source>Move %n codes below…</source>
        <translation>
            <numerusform>코드 %n개를 다른 코드 아래로…</numerusform>
        </translation>
    </message>
    <message>
        <source>It is put behind the codes that are there. The codes below it go with it.</source>
        <translation>그곳 코드들의 뒤에 놓이며, 아래 코드도 함께 옮겨집니다.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>옮기기</translation>
    </message>
    <message>
        <source>Put codes back into use</source>
        <translation>코드를 다시 쓰기</translation>
    </message>
    <message>
        <source>Take codes out of use</source>
        <translation>코드를 쓰지 않기</translation>
    </message>
    <message>
        <source>Copy code “%1”</source>
        <translation>코드 “%1” 복사</translation>
    </message>
    <message>
        <source>Change a group of codes</source>
        <translation>코드 묶음 바꾸기</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>새 묶음…</translation>
    </message>
    <message>
        <source>New group of codes</source>
        <translation>새 코드 묶음</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation>코드북 내보내기</translation>
    </message>
    <message>
        <source>Web page, for Word too (*.html);;PDF (*.pdf);;Table (*.csv)</source>
        <translation>웹 문서, 워드에서도 열림 (*.html);;PDF (*.pdf);;표 (*.csv)</translation>
    </message>
    <message>
        <source>The codebook was not exported</source>
        <translation>코드북을 내보내지 못했습니다</translation>
    </message>
</context>
<context>
    <name>haeje::CodingDesk</name>
    <message>
        <source>No project is open.</source>
        <translation>열린 프로젝트가 없습니다.</translation>
    </message>
    <message>
        <source>That code is no longer in the codebook.</source>
        <translation>그 코드는 더 이상 코드북에 없습니다.</translation>
    </message>
    <message>
        <source>Code “%1”</source>
        <translation>“%1” 코드 붙이기</translation>
    </message>
    <message>
        <source>Remove the code “%1”</source>
        <translation>“%1” 코드 떼기</translation>
    </message>
    <message>
        <source>Remove passage</source>
        <translation>구절 삭제</translation>
    </message>
    <message>
        <source>Add memo</source>
        <translation>메모 추가</translation>
    </message>
    <message>
        <source>Remove memo</source>
        <translation>메모 삭제</translation>
    </message>
    <message>
        <source>Edit memo</source>
        <translation>메모 편집</translation>
    </message>
    <message>
        <source>Move the edges of a passage</source>
        <translation>구절 경계 옮기기</translation>
    </message>
    <message>
        <source>Split a passage</source>
        <translation>구절 나누기</translation>
    </message>
    <message>
        <source>Join passages</source>
        <translation>구절 합치기</translation>
    </message>
    <message>
        <source>Copy codings</source>
        <translation>코딩 복사</translation>
    </message>
    <message>
        <source>The passage whose codings were copied is gone, or has none any more.</source>
        <translation>코딩을 복사한 구절이 지워졌거나 이제 코딩이 없습니다.</translation>
    </message>
    <message>
        <source>Shift to the code “%1”</source>
        <translation>코드 “%1”(으)로 옮기기</translation>
    </message>
    <message>
        <source>Weight %1</source>
        <translation>가중치 %1</translation>
    </message>
    <message>
        <source>Take off the weight</source>
        <translation>가중치 지우기</translation>
    </message>
    <message>
        <source>Take off the mark of certainty</source>
        <translation>확실성 표시 지우기</translation>
    </message>
    <message>
        <source>Mark as certain</source>
        <translation>확실함으로 표시</translation>
    </message>
    <message>
        <source>Mark as doubtful</source>
        <translation>의심스러움으로 표시</translation>
    </message>
    <message>
        <source>Mark as to discuss</source>
        <translation>논의할 것으로 표시</translation>
    </message>
    <message>
        <source>There are no words in the selection to name a code by.</source>
        <translation>선택한 부분에 코드 이름으로 쓸 말이 없습니다.</translation>
    </message>
</context>
<context>
    <name>haeje::CodingList</name>
    <message>
        <source>With the codes below it</source>
        <translation>하위 코드 포함</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>코딩</translation>
    </message>
    <message numerus="yes">
        <source>%n codings</source>
        <translation>
            <numerusform>코딩 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>This code is on no passage yet. Select words and double-click the code, or drag it on them.</source>
        <translation>아직 이 코드를 붙인 구절이 없습니다. 글을 선택한 뒤 코드를 두 번 누르거나 글 위로 끌어다 놓으십시오.</translation>
    </message>
    <message>
        <source>Choose a code in the codebook, and the passages it is on are listed here.</source>
        <translation>코드북에서 코드를 고르면 그 코드를 붙인 구절이 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy all as text</source>
        <translation>모두 텍스트로 복사</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>확실성</translation>
    </message>
    <message>
        <source>However certain</source>
        <translation>확실성 모두</translation>
    </message>
    <message>
        <source>None of its codings is marked so.</source>
        <translation>그렇게 표시한 코딩이 없습니다.</translation>
    </message>
</context>
<context>
    <name>haeje::CodingListModel</name>
    <message>
        <source>weight %1</source>
        <translation>가중치 %1</translation>
    </message>
</context>
<context>
    <name>haeje::CommandLine</name>
    <message>
        <source>Shows this and ends.</source>
        <translation>이 도움말을 표시하고 끝냅니다.</translation>
    </message>
    <message>
        <source>The language of the output: en or ko. Without it, the computer&apos;s own.</source>
        <translation>출력 언어: en 또는 ko. 없으면 컴퓨터의 언어를 따릅니다.</translation>
    </message>
    <message>
        <source>How to print: table (for people, the default), csv or json.</source>
        <translation>출력 형식: table(사람이 읽기 좋은 기본 형식), csv 또는 json.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>여기에는 “%1” 옵션이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 인수가 빠졌습니다.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>인수가 너무 많습니다: “%1”.</translation>
    </message>
    <message>
        <source>There is no format “%1”; the formats are %2.</source>
        <translation>“%1” 형식은 없습니다. 쓸 수 있는 형식: %2.</translation>
    </message>
    <message>
        <source>There is no language “%1”; the languages are en and ko.</source>
        <translation>“%1” 언어는 없습니다. 쓸 수 있는 언어: en, ko.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 값은 %2에서 %3까지의 정수여야 합니다. 주어진 값: “%4”.</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2021-07-11, 2021-07 or 2021, not “%2”.</source>
        <translation>--%1 값은 2021-07-11, 2021-07, 2021 같은 날짜여야 합니다. 주어진 값: “%2”.</translation>
    </message>
    <message>
        <source>See: haeje %1--help</source>
        <translation>참고: haeje %1--help</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>사용법:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>인수:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>옵션:</translation>
    </message>
    <message>
        <source>The project to test. It is not changed.</source>
        <translation>검사할 프로젝트. 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>%1 is sound: %2, %3.</source>
        <translation>%1: 이상 없음(%2, %3).</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>자료 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codings</source>
        <translation>
            <numerusform>코딩 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems in %1. Keep this file as it is, and go on with a copy made before.</source>
        <translation>
            <numerusform>%1: 문제 %n건. 이 파일은 그대로 두고 이전에 만든 사본으로 작업하십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does not occur in document %2. The quote must be exact, capitals and punctuation too.</source>
        <translation>자료 %2번에 “%1” 글귀가 없습니다. 대소문자와 문장 부호까지 똑같아야 합니다.</translation>
    </message>
    <message numerus="yes">
        <source>Code %n passages</source>
        <translation>
            <numerusform>구절 %n개에 코드 붙이기</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no document %1 in %2.</source>
        <translation>%2 프로젝트에 자료 %1번이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n passages coded with %1.</source>
        <translation>
            <numerusform>구절 %n개에 %1 코드를 붙였습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages had that code already.</source>
        <translation>
            <numerusform>구절 %n개에는 이미 그 코드가 있었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project.</source>
        <translation>프로젝트.</translation>
    </message>
    <message>
        <source>The document&apos;s number, as `haeje list PROJECT documents` shows it.</source>
        <translation>자료 번호. `haeje list PROJECT documents` 명령에 나오는 번호입니다.</translation>
    </message>
    <message>
        <source>Codes every exact occurrence of this text.</source>
        <translation>이 글귀가 그대로 나오는 곳마다 코드를 붙입니다.</translation>
    </message>
    <message>
        <source>First UTF-16 unit of the passage, from 0.</source>
        <translation>구절이 시작하는 위치. UTF-16 단위, 0부터 셉니다.</translation>
    </message>
    <message>
        <source>The unit behind its last one.</source>
        <translation>구절의 마지막 단위 바로 다음 위치.</translation>
    </message>
    <message>
        <source>The code with those above it: “US factor/hostile forces”. What is missing is made.</source>
        <translation>상위 코드까지 적은 코드 경로: “미국 변수/적대세력”. 없는 코드는 만듭니다.</translation>
    </message>
    <message>
        <source>Who codes; without it, the name of the computer&apos;s user.</source>
        <translation>코더 이름. 없으면 컴퓨터 사용자 이름을 씁니다.</translation>
    </message>
    <message>
        <source>A note kept with each coding.</source>
        <translation>코딩마다 붙여 둘 메모.</translation>
    </message>
    <message>
        <source>--document ID is missing: which document is to be coded?</source>
        <translation>--document ID가 빠졌습니다. 코딩할 자료를 지정하십시오.</translation>
    </message>
    <message>
        <source>--code PATH is missing: with which code?</source>
        <translation>--code PATH가 빠졌습니다. 붙일 코드를 지정하십시오.</translation>
    </message>
    <message>
        <source>Give either --quote TEXT or both --start N and --end N.</source>
        <translation>--quote TEXT를 쓰거나 --start N, --end N을 함께 쓰십시오.</translation>
    </message>
    <message>
        <source>--quote takes the text to look for; it is empty.</source>
        <translation>--quote 값이 비어 있습니다. 찾을 글귀를 적으십시오.</translation>
    </message>
    <message>
        <source>There is no display to open the window on. `haeje PROJECT --screenshot FILE` draws a place into a file, and the verbs of `haeje --help` need no display.</source>
        <translation>창을 열 디스플레이가 없습니다. `haeje PROJECT --screenshot FILE` 명령은 화면을 파일에 그리며, `haeje --help`에 나오는 명령은 디스플레이가 필요 없습니다.</translation>
    </message>
    <message>
        <source>Without the window:</source>
        <translation>창 없이 쓰기:</translation>
    </message>
    <message>
        <source>`haeje VERB --help` documents every option of a verb. Results go to standard output, messages to standard error; the exit code is 0 when it is done, 1 when it failed, 2 when the usage is wrong.</source>
        <translation>`haeje VERB --help` 명령은 각 명령의 모든 옵션을 설명합니다. 결과는 표준 출력으로, 알림은 표준 오류로 나갑니다. 종료 코드는 성공하면 0, 실패하면 1, 사용법이 틀리면 2입니다.</translation>
    </message>
    <message>
        <source>The file to make; .haeje is added to a name without a suffix.</source>
        <translation>만들 파일. 확장자가 없으면 .haeje를 붙입니다.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>다음 가운데 하나: %1.</translation>
    </message>
    <message>
        <source>“%1” are not in this version. What can be listed: %2.</source>
        <translation>이 버전에는 “%1” 목록이 없습니다. 나열할 수 있는 것: %2.</translation>
    </message>
    <message>
        <source>There is nothing called “%1”. What can be listed: %2.</source>
        <translation>“%1” 목록은 없습니다. 나열할 수 있는 것: %2.</translation>
    </message>
    <message>
        <source>There is no number %1 among the %2 of %3.</source>
        <translation>%3 프로젝트의 %2 목록에 %1번이 없습니다.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>GUID</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>By</source>
        <translation>작성</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>대체 텍스트</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>앞</translation>
    </message>
    <message>
        <source>After</source>
        <translation>뒤</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>What stands on it</source>
        <translation>여기에 근거한 것</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Senders&apos; posts</source>
        <translation>발신자 직함</translation>
    </message>
    <message>
        <source>Recipients&apos; posts</source>
        <translation>수신자 직함</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>웹 주소</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>인용문</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>“%1” is not in this version. What is there: %2.</source>
        <translation>이 버전에는 “%1” 항목이 없습니다. 있는 것: %2.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder or make room.</source>
        <translation>%1 파일을 쓰지 못했습니다: %2. 다른 폴더를 고르거나 공간을 확보하십시오.</translation>
    </message>
    <message>
        <source>At most so many hits; 50 if not given.</source>
        <translation>결과의 최대 개수. 없으면 50.</translation>
    </message>
    <message>
        <source>“%1” was found nowhere in %2.</source>
        <translation>%2 프로젝트에서 “%1” 검색 결과가 없습니다.</translation>
    </message>
    <message>
        <source>One of: %1. The singular will do.</source>
        <translation>다음 가운데 하나: %1. 단수형도 됩니다.</translation>
    </message>
    <message>
        <source>Its number in the list.</source>
        <translation>목록에 나오는 번호.</translation>
    </message>
    <message>
        <source>A coder has no number; see `haeje list PROJECT coders`.</source>
        <translation>코더에는 번호가 없습니다. `haeje list PROJECT coders` 명령을 쓰십시오.</translation>
    </message>
    <message>
        <source>ID is a number as the list shows it, not “%1”.</source>
        <translation>ID는 목록에 나오는 번호여야 합니다. 주어진 값: “%1”.</translation>
    </message>
    <message>
        <source>Opens the workbench.</source>
        <translation>작업 창을 엽니다.</translation>
    </message>
    <message>
        <source>Prints the version and ends.</source>
        <translation>버전을 표시하고 끝냅니다.</translation>
    </message>
    <message>
        <source>--out FILE must end in one of: %1.</source>
        <translation>--out FILE의 이름은 다음 가운데 하나로 끝나야 합니다: %1.</translation>
    </message>
    <message>
        <source>The file: .svg, .pdf or .png for the picture, .csv for its numbers.</source>
        <translation>파일. 그림은 .svg, .pdf, .png, 숫자는 .csv.</translation>
    </message>
    <message>
        <source>Width in millimetres; 160 if not given.</source>
        <translation>너비(mm). 없으면 160.</translation>
    </message>
    <message>
        <source>Height in millimetres; as high as the chart needs if not given.</source>
        <translation>높이(mm). 없으면 도표에 필요한 만큼.</translation>
    </message>
    <message>
        <source>Dots per inch of a PNG; 300 if not given.</source>
        <translation>PNG 해상도(dpi). 없으면 300.</translation>
    </message>
    <message>
        <source>Makes a new project; with --sample, one filled with the sample.</source>
        <translation>새 프로젝트를 만듭니다. --sample을 붙이면 예제를 채웁니다.</translation>
    </message>
    <message>
        <source>Reads articles, tables of messages or figures into the project.</source>
        <translation>글, 메시지 표, 수치 표를 프로젝트로 가져옵니다.</translation>
    </message>
    <message>
        <source>Lists documents, passages, codings, messages and the rest.</source>
        <translation>자료, 구절, 코딩, 메시지 등을 나열합니다.</translation>
    </message>
    <message>
        <source>Shows one of them, whole.</source>
        <translation>그 가운데 하나를 온전히 보여 줍니다.</translation>
    </message>
    <message>
        <source>Finds words, “phrases” and prefix* anywhere in the project.</source>
        <translation>프로젝트 전체에서 낱말, “구”, 앞부분*을 찾습니다.</translation>
    </message>
    <message>
        <source>Puts a code on passages of a document.</source>
        <translation>자료의 구절에 코드를 붙입니다.</translation>
    </message>
    <message>
        <source>Counts, and prints the table with its rules.</source>
        <translation>집계하여 표와 집계 규칙을 출력합니다.</translation>
    </message>
    <message>
        <source>Draws a chart into a file.</source>
        <translation>도표를 파일에 그립니다.</translation>
    </message>
    <message>
        <source>Draws the timeline of messages into a file.</source>
        <translation>메시지 연표를 파일에 그립니다.</translation>
    </message>
    <message>
        <source>Tests the project: file, references, offsets, quotes, search index.</source>
        <translation>프로젝트를 검사합니다: 파일, 참조, 위치, 인용문, 검색 색인.</translation>
    </message>
    <message>
        <source>Comes with a later version.</source>
        <translation>이후 버전에 들어갑니다.</translation>
    </message>
    <message>
        <source>Fills it with the sample: two short articles with codings, exchanges of messages, figures and charts.</source>
        <translation>예제를 채웁니다: 코딩이 있는 짧은 글 두 편, 메시지 교환, 수치, 도표.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>What the files are: %1. Without it, tables are told by their columns and all else is an article.</source>
        <translation>파일의 종류: %1. 없으면 표는 열 이름으로 가려내고 나머지는 글로 읽습니다.</translation>
    </message>
    <message>
        <source>Takes the files in the folders below a folder too.</source>
        <translation>하위 폴더의 파일도 가져옵니다.</translation>
    </message>
    <message>
        <source>Import of “%1” is not in this version. The kinds are: %2.</source>
        <translation>이 버전에서는 “%1” 가져오기를 할 수 없습니다. 쓸 수 있는 종류: %2.</translation>
    </message>
    <message>
        <source>There is no kind “%1”. The kinds are: %2.</source>
        <translation>“%1” 종류는 없습니다. 쓸 수 있는 종류: %2.</translation>
    </message>
    <message>
        <source>What to write: %1.</source>
        <translation>내보낼 것: %1.</translation>
    </message>
    <message>
        <source>Export as “%1” is not in this version. The kinds are: %2.</source>
        <translation>이 버전에서는 “%1” 내보내기를 할 수 없습니다. 쓸 수 있는 종류: %2.</translation>
    </message>
    <message>
        <source>--as KIND must be one of: %1.</source>
        <translation>--as KIND는 다음 가운데 하나여야 합니다: %1.</translation>
    </message>
    <message>
        <source>--out FILE must end in .csv or .json.</source>
        <translation>--out FILE의 이름은 .csv나 .json으로 끝나야 합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1.</source>
        <translation>
            <numerusform>%1 파일에 %n행을 썼습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file: .svg, .pdf or .png for the picture, .csv for the table, .json for TimelineJS.</source>
        <translation>파일. 그림은 .svg, .pdf, .png, 표는 .csv, TimelineJS는 .json.</translation>
    </message>
    <message>
        <source>First day, month or year to show, as 2021-07-01, 2021-07 or 2021.</source>
        <translation>표시할 첫 일자, 월 또는 연도(2021-07-01, 2021-07, 2021).</translation>
    </message>
    <message>
        <source>Last day, month or year to show.</source>
        <translation>표시할 마지막 일자, 월 또는 연도.</translation>
    </message>
    <message>
        <source>--from %1 is later than --to %2.</source>
        <translation>--from %1이 --to %2보다 늦습니다.</translation>
    </message>
    <message>
        <source>The project to open; without one, the start page.</source>
        <translation>열 프로젝트. 없으면 시작 화면을 엽니다.</translation>
    </message>
    <message>
        <source>The place to show: %1.</source>
        <translation>표시할 화면: %1.</translation>
    </message>
    <message>
        <source>Draws that place into a PNG and ends; needs no display.</source>
        <translation>그 화면을 PNG로 그리고 끝냅니다. 디스플레이가 필요 없습니다.</translation>
    </message>
    <message>
        <source>Width and height of the screenshot; 1440x900 if not given.</source>
        <translation>그릴 그림의 너비와 높이. 없으면 1440x900.</translation>
    </message>
    <message>
        <source>light or dark; kept for the next time, as in Settings.</source>
        <translation>light 또는 dark. 설정에서와 같이 다음에도 유지됩니다.</translation>
    </message>
    <message>
        <source>--screenshot takes the file to write.</source>
        <translation>--screenshot에는 쓸 파일을 적으십시오.</translation>
    </message>
    <message>
        <source>There is no theme “%1”; the themes are light and dark.</source>
        <translation>“%1” 테마는 없습니다. 쓸 수 있는 테마: light, dark.</translation>
    </message>
    <message>
        <source>--size takes width and height, as in 1440x900, not “%1”.</source>
        <translation>--size 값은 1440x900처럼 너비와 높이여야 합니다. 주어진 값: “%1”.</translation>
    </message>
    <message>
        <source>There is no place “%1”; the places are %2.</source>
        <translation>“%1” 화면은 없습니다. 쓸 수 있는 화면: %2.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>식별 키</translation>
    </message>
    <message>
        <source>“%1” is neither a verb nor a project that is there. See: haeje --help</source>
        <translation>“%1”: 명령도 아니고 있는 프로젝트도 아닙니다. 참고: haeje --help</translation>
    </message>
    <message>
        <source>For duplicates: from which share of common word sequences on two texts are named, from 0.3 to 1; %1 if not given.</source>
        <translation>duplicates에서 두 글을 적기 시작할 겹치는 비율, 0.3에서 1까지. 없으면 %1.</translation>
    </message>
    <message>
        <source>--share takes a number from 0.3 to 1, not “%1”.</source>
        <translation>--share 값은 0.3에서 1까지의 수여야 합니다. 주어진 값: “%1”.</translation>
    </message>
    <message>
        <source>No two documents are alike in that way.</source>
        <translation>그렇게 비슷한 자료가 없습니다.</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>저자</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>발행일</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>단어</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>비슷한 것</translation>
    </message>
    <message>
        <source>%1: document %2 was taken, but look at it: %3</source>
        <translation>%1: 자료 %2을(를) 가져왔으나 확인하십시오: %3</translation>
    </message>
    <message>
        <source>The import was stopped; what is done is kept. Go on with: haeje import PROJECT --resume</source>
        <translation>가져오기를 멈추었습니다. 한 것은 남아 있습니다. 이어서 하려면: haeje import PROJECT --resume</translation>
    </message>
    <message numerus="yes">
        <source>%n articles are in the sheet; nothing was taken. Edit it, then: haeje import PROJECT --from-sheet %1</source>
        <translation>
            <numerusform>가져오기 표에 글 %n편이 있습니다. 아직 가져오지 않았습니다. 고친 뒤 실행하십시오: haeje import PROJECT --from-sheet %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles were found; nothing was taken.</source>
        <translation>
            <numerusform>글 %n편을 찾았으며 가져오지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet %1 cannot be read: %2.</source>
        <translation>가져오기 표 %1을(를) 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>Files, folders with files, or archives (.zip).</source>
        <translation>파일, 파일이 든 폴더 또는 압축 파일(.zip).</translation>
    </message>
    <message>
        <source>Writes there, file by file, what came in, what was left out, refused and in doubt: as .json, .csv or text.</source>
        <translation>파일마다 가져온 것, 뺀 것, 거부한 것, 확인할 것을 적을 파일. .json, .csv 또는 텍스트.</translation>
    </message>
    <message>
        <source>Takes nothing; prints what was found, with the choice that is proposed.</source>
        <translation>가져오지 않고 찾은 것과 제안하는 선택을 출력합니다.</translation>
    </message>
    <message>
        <source>Takes nothing; writes what was found as a CSV table to edit: choice (take, leave, version, join), title, authors and the other facts.</source>
        <translation>가져오지 않고 찾은 것을 고칠 수 있는 CSV 표로 씁니다: 선택(take, leave, version, join), 제목, 저자 등 서지 정보.</translation>
    </message>
    <message>
        <source>Takes what such a table says. A file that changed since is refused.</source>
        <translation>그런 표대로 가져옵니다. 그 뒤에 바뀐 파일은 거부합니다.</translation>
    </message>
    <message>
        <source>The fact for every article; may be given several times. Facts: %1. Several authors or keywords are parted by “;”.</source>
        <translation>모든 글에 넣을 서지 정보. 여러 번 쓸 수 있습니다. 종류: %1. 저자나 주제어가 여럿이면 “;”로 나눕니다.</translation>
    </message>
    <message>
        <source>A book is one document for each chapter (the default), or one document.</source>
        <translation>책을 장마다 자료 하나로(기본값), 또는 통째로 자료 하나로.</translation>
    </message>
    <message>
        <source>What is done with a text that is nearly the same as one that is there (%1% of its word sequences): taken and reported (the default), left out, or taken as its new version.</source>
        <translation>이미 있는 것과 거의 같은 글(낱말 연쇄의 %1%)을 어떻게 할지: 가져오고 알림(기본값), 빼기, 새 판으로 가져오기.</translation>
    </message>
    <message>
        <source>The same for another text at an address that is there. The very same text or file is never taken twice.</source>
        <translation>이미 있는 주소의 다른 글에 대해서도 같습니다. 똑같은 글이나 파일은 두 번 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>Goes on with an import that was stopped, by Ctrl+C here or in the window; without PATH.</source>
        <translation>여기에서 Ctrl+C로 또는 창에서 멈춘 가져오기를 이어서 합니다. PATH 없이 씁니다.</translation>
    </message>
    <message>
        <source>--set takes FACT=VALUE, not “%1”. The facts are: %2.</source>
        <translation>--set 값은 FACT=VALUE 꼴이어야 합니다. 주어진 값: “%1”. 종류: %2.</translation>
    </message>
    <message>
        <source>--epub takes chapters or whole, not “%1”.</source>
        <translation>--epub 값은 chapters 또는 whole이어야 합니다. 주어진 값: “%1”.</translation>
    </message>
    <message>
        <source>--%1 takes %2, not “%3”.</source>
        <translation>--%1 값은 %2이어야 합니다. 주어진 값: “%3”.</translation>
    </message>
    <message>
        <source>--%1 takes one of: %2.</source>
        <translation>--%1 값은 다음 가운데 하나입니다: %2.</translation>
    </message>
    <message>
        <source>Also searched: %1.</source>
        <translation>함께 찾은 표기: %1.</translation>
    </message>
    <message>
        <source>Too many entries for a ranking: those with the words in their title come first, then the newest.</source>
        <translation>결과가 많아 순위를 매기지 않았습니다. 제목에 있는 것이 먼저, 그다음은 최근 것입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>결과 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %L1 entries were looked at.</source>
        <translation>처음 %L1건만 살펴보았습니다.</translation>
    </message>
    <message>
        <source>No search is saved in %1 yet; --save NAME keeps one.</source>
        <translation>%1에 저장된 찾기가 없습니다. --save NAME으로 저장합니다.</translation>
    </message>
    <message>
        <source>There is no saved search “%1”. There are: %2.</source>
        <translation>저장된 찾기 “%1”이(가) 없습니다. 있는 것: %2.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>찾기 저장</translation>
    </message>
    <message>
        <source>What to look for. Words must all occur; besides:</source>
        <translation>찾을 것. 낱말은 모두 있어야 합니다. 그 밖에:</translation>
    </message>
    <message>
        <source>and fields:</source>
        <translation>필드:</translation>
    </message>
    <message>
        <source>At most so many hits of one document; 5 if not given.</source>
        <translation>자료 하나에서 보일 결과의 최대 수. 없으면 5.</translation>
    </message>
    <message>
        <source>Only the spellings typed, not the others of their groups.</source>
        <translation>적은 표기만 찾고 같은 묶음의 다른 표기는 찾지 않습니다.</translation>
    </message>
    <message>
        <source>Documents and hits by year instead; takes: year.</source>
        <translation>대신 연도별 자료와 결과의 수. 값: year.</translation>
    </message>
    <message>
        <source>Every hit in its context on one line instead.</source>
        <translation>대신 모든 결과를 앞뒤 문맥과 함께 한 줄씩.</translation>
    </message>
    <message>
        <source>Order of the concordance: %1.</source>
        <translation>문맥 색인의 순서: %1.</translation>
    </message>
    <message>
        <source>Characters of context on each side; 60 if not given.</source>
        <translation>양쪽 문맥의 글자 수. 없으면 60.</translation>
    </message>
    <message>
        <source>--width counts words.</source>
        <translation>--width를 낱말로 셉니다.</translation>
    </message>
    <message>
        <source>Codes every hit with this code, with those above it; what is missing is made. Hits coded so already are left out.</source>
        <translation>모든 결과에 이 코드를 붙입니다. 없는 코드는 상위 코드와 함께 만듭니다. 이미 그 코드가 붙은 것은 뺍니다.</translation>
    </message>
    <message>
        <source>What is coded: %1.</source>
        <translation>코드를 붙일 범위: %1.</translation>
    </message>
    <message>
        <source>Keeps the query under this name.</source>
        <translation>찾기를 이 이름으로 저장합니다.</translation>
    </message>
    <message>
        <source>Runs the search kept under this name, in place of QUERY.</source>
        <translation>QUERY 대신 이 이름으로 저장된 찾기를 실행합니다.</translation>
    </message>
    <message>
        <source>Give either QUERY or --saved NAME.</source>
        <translation>QUERY나 --saved NAME 가운데 하나만 적으십시오.</translation>
    </message>
    <message>
        <source>QUERY is missing: what is to be found?</source>
        <translation>QUERY가 없습니다. 무엇을 찾을지 적으십시오.</translation>
    </message>
    <message>
        <source>Changes facts, reading state, collections and attributes of documents.</source>
        <translation>자료의 서지 정보, 읽기 상태, 모음, 속성을 바꿉니다.</translation>
    </message>
    <message>
        <source>There is no attribute “%1” to remove.</source>
        <translation>지울 속성 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>There is no attribute “%1” to rename.</source>
        <translation>이름을 바꿀 속성 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>There is no collection “%1”. `haeje list PROJECT collections` names those there are.</source>
        <translation>모음 “%1”이(가) 없습니다. `haeje list PROJECT collections` 명령이 있는 것을 보여 줍니다.</translation>
    </message>
    <message>
        <source>There is no group with the spelling “%1” to remove.</source>
        <translation>표기 “%1”이(가) 든 지울 묶음이 없습니다.</translation>
    </message>
    <message>
        <source>Define “%1”</source>
        <translation>“%1” 정의</translation>
    </message>
    <message>
        <source>Of an attribute: %1. Without it, text.</source>
        <translation>속성의 종류: %1. 없으면 text.</translation>
    </message>
    <message>
        <source>Of an attribute of type choice, with commas between them.</source>
        <translation>종류가 choice인 속성의 선택지, 쉼표로 나눔.</translation>
    </message>
    <message>
        <source>“%1” cannot be defined. What can: %2.</source>
        <translation>“%1”은(는) 정의할 수 없습니다. 정의할 수 있는 것: %2.</translation>
    </message>
    <message>
        <source>--%1 goes with attributes only.</source>
        <translation>--%1 옵션은 속성에만 씁니다.</translation>
    </message>
    <message>
        <source>There is no type “%1”; the types are %2.</source>
        <translation>“%1” 종류는 없습니다. 종류: %2.</translation>
    </message>
    <message>
        <source>Only documents of this series. As all of these, it may be given several times: one of them must hold. An empty value: not stated.</source>
        <translation>이 시리즈의 자료만. 아래 옵션과 같이 여러 번 쓸 수 있으며 하나에 맞으면 됩니다. 빈 값은 명시 없음.</translation>
    </message>
    <message>
        <source>Only documents of this outlet.</source>
        <translation>이 매체의 자료만.</translation>
    </message>
    <message>
        <source>Only documents with this author.</source>
        <translation>이 저자의 자료만.</translation>
    </message>
    <message>
        <source>Only documents with this keyword.</source>
        <translation>이 주제어가 있는 자료만.</translation>
    </message>
    <message>
        <source>Only documents in this language: ko, en, zh.</source>
        <translation>이 언어의 자료만: ko, en, zh.</translation>
    </message>
    <message>
        <source>Only documents published in this year.</source>
        <translation>이 해에 발행된 자료만.</translation>
    </message>
    <message>
        <source>Only unread, reading or read ones.</source>
        <translation>unread(읽지 않음), reading(읽는 중), read(읽음) 자료만.</translation>
    </message>
    <message>
        <source>Only documents whose original is of this format: pdf, html, docx.</source>
        <translation>원본이 이 형식인 자료만: pdf, html, docx.</translation>
    </message>
    <message>
        <source>Only documents in this collection or one below it.</source>
        <translation>이 모음이나 하위 모음의 자료만.</translation>
    </message>
    <message>
        <source>Only documents with this value of an attribute.</source>
        <translation>속성값이 이것인 자료만.</translation>
    </message>
    <message>
        <source>Only documents whose title, subtitle, authors, series, outlet or keywords have all these words.</source>
        <translation>제목, 부제, 저자, 시리즈, 매체, 주제어에 이 낱말이 모두 있는 자료만.</translation>
    </message>
    <message>
        <source>Orders documents by %1, or an attribute&apos;s name; what is not stated comes last.</source>
        <translation>자료의 정렬 기준: %1 또는 속성 이름. 명시 없음은 끝에 둡니다.</translation>
    </message>
    <message>
        <source>The other way round.</source>
        <translation>거꾸로.</translation>
    </message>
    <message>
        <source>Counts documents by the values of a column instead of listing them: value, label, documents.</source>
        <translation>나열하는 대신 열의 값마다 자료를 셉니다: value, label, documents.</translation>
    </message>
    <message>
        <source>There is no column and no attribute “%1”. The columns are %2.</source>
        <translation>“%1”이라는 열이나 속성이 없습니다. 열: %2.</translation>
    </message>
    <message>
        <source>--attribute takes NAME=VALUE, not “%1”.</source>
        <translation>--attribute 값은 NAME=VALUE 꼴이어야 합니다. 주어진 값: “%1”.</translation>
    </message>
    <message>
        <source>There is no attribute “%1”. `haeje list PROJECT attributes` names those there are.</source>
        <translation>속성 “%1”이(가) 없습니다. `haeje list PROJECT attributes` 명령이 있는 것을 보여 줍니다.</translation>
    </message>
    <message>
        <source>--state takes unread, reading or read, not “%1”.</source>
        <translation>--state 값은 unread, reading, read 가운데 하나여야 합니다. 주어진 값: “%1”.</translation>
    </message>
    <message>
        <source>For facts (what was found at import, taken or not) and history (what was changed since): the document&apos;s number.</source>
        <translation>facts(가져올 때 찾은 것)와 history(그 뒤에 바뀐 것)에 쓰는 자료 번호.</translation>
    </message>
    <message>
        <source>--document ID is missing: of which document?</source>
        <translation>--document ID가 없습니다. 어느 자료입니까?</translation>
    </message>
    <message>
        <source>--document goes with facts and history only.</source>
        <translation>--document 옵션은 facts와 history에만 씁니다.</translation>
    </message>
    <message>
        <source>--%1 goes with documents only.</source>
        <translation>--%1 옵션은 documents에만 씁니다.</translation>
    </message>
    <message>
        <source>The title. Of the facts below, an empty value means not stated.</source>
        <translation>제목. 아래 서지 정보에서 빈 값은 명시 없음입니다.</translation>
    </message>
    <message>
        <source>The subtitle.</source>
        <translation>부제.</translation>
    </message>
    <message>
        <source>The series.</source>
        <translation>시리즈.</translation>
    </message>
    <message>
        <source>The author; once for each, in order. They take the place of all there are.</source>
        <translation>저자. 차례대로 한 번에 한 명씩 적으며 있던 저자를 모두 대신합니다.</translation>
    </message>
    <message>
        <source>The authors&apos; affiliation.</source>
        <translation>저자의 소속.</translation>
    </message>
    <message>
        <source>The date of publication: 2021-07-11, 2021-07, 2021.</source>
        <translation>발행일: 2021-07-11, 2021-07, 2021.</translation>
    </message>
    <message>
        <source>The outlet.</source>
        <translation>매체.</translation>
    </message>
    <message>
        <source>The language of the text: ko, en, zh.</source>
        <translation>글의 언어: ko, en, zh.</translation>
    </message>
    <message>
        <source>The address.</source>
        <translation>주소.</translation>
    </message>
    <message>
        <source>A keyword; once for each. They take the place of all there are.</source>
        <translation>주제어. 하나씩 적으며 있던 것을 모두 대신합니다.</translation>
    </message>
    <message>
        <source>There is no attribute “%1”. Make it with `haeje define PROJECT attribute NAME --type TYPE`.</source>
        <translation>속성 “%1”이(가) 없습니다. `haeje define PROJECT attribute NAME --type TYPE` 명령으로 만드십시오.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n documents</source>
        <translation>
            <numerusform>자료 %n개 바꾸기</numerusform>
        </translation>
    </message>
    <message>
        <source>The document&apos;s number; once for each that is to be changed.</source>
        <translation>바꿀 자료의 번호. 하나씩 적습니다.</translation>
    </message>
    <message>
        <source>How far you have come with it: unread, reading, read.</source>
        <translation>읽기 상태: unread, reading, read.</translation>
    </message>
    <message>
        <source>Puts them into this collection, which is made if it is missing; several times for several.</source>
        <translation>이 모음에 넣습니다. 없으면 만들며, 여럿이면 여러 번 씁니다.</translation>
    </message>
    <message>
        <source>Takes them out of this collection.</source>
        <translation>이 모음에서 뺍니다.</translation>
    </message>
    <message>
        <source>Gives an attribute a value; NAME= takes it away. Several times for several.</source>
        <translation>속성에 값을 줍니다. NAME= 는 값을 없앱니다. 여럿이면 여러 번 씁니다.</translation>
    </message>
    <message>
        <source>The number of the document that this is a later version of; empty for none.</source>
        <translation>이 자료의 앞선 판인 자료 번호. 빈 값은 없음.</translation>
    </message>
    <message>
        <source>Who changes it; without it, the name of the computer&apos;s user.</source>
        <translation>바꾸는 사람. 없으면 컴퓨터 사용자 이름.</translation>
    </message>
    <message>
        <source>--document ID is missing: which document is to be changed?</source>
        <translation>--document ID가 없습니다. 어느 자료를 바꿉니까?</translation>
    </message>
    <message>
        <source>Nothing was named that is to be changed.</source>
        <translation>바꿀 것이 지정되지 않았습니다.</translation>
    </message>
    <message>
        <source>Shows the document with this number in the library.</source>
        <translation>이 번호의 자료를 자료 화면에 보입니다.</translation>
    </message>
    <message>
        <source>Shows the hits of a search beside the place.</source>
        <translation>찾은 결과를 화면 옆에 보입니다.</translation>
    </message>
    <message>
        <source>--document takes the document&apos;s number, not “%1”.</source>
        <translation>--document 값은 자료 번호여야 합니다. 주어진 값: “%1”.</translation>
    </message>
    <message>
        <source>Documents that are alike, with the share they have in common.</source>
        <translation>서로 닮은 자료와 공통된 몫.</translation>
    </message>
    <message>
        <source>There is no analysis “%1” in this version. What is there: %2.</source>
        <translation>이 판에는 “%1” 분석이 없습니다. 있는 것: %2.</translation>
    </message>
    <message>
        <source>--form cannot be “%1”. There are: %2.</source>
        <translation>--form에 “%1”은(는) 쓸 수 없습니다. 쓸 수 있는 값: %2.</translation>
    </message>
    <message>
        <source>As “%1”: %2</source>
        <translation>“%1” 형태: %2</translation>
    </message>
    <message>
        <source>The chart&apos;s name, as in `haeje list PROJECT charts`; or that of a statement of figures, as technologies-by-field for “Technologies by field”; or the word of an analysis, as code-by-code.</source>
        <translation>도표 이름(`haeje list PROJECT charts`), 또는 수치 진술의 이름(“Technologies by field”이면 technologies-by-field), 또는 code-by-code 같은 분석의 이름.</translation>
    </message>
    <message>
        <source>Of an analysis drawn by its word: bar, column, stacked, grouped, line or heat.</source>
        <translation>분석 이름으로 그릴 때의 형태: bar, column, stacked, grouped, line 또는 heat.</translation>
    </message>
    <message>
        <source>Its options, as in relation=near;within=10;roll-up.</source>
        <translation>그 선택 사항. 예: relation=near;within=10;roll-up.</translation>
    </message>
    <message>
        <source>--weight takes a whole number, not “%1”.</source>
        <translation>--weight에는 정수를 씁니다. “%1”은(는) 안 됩니다.</translation>
    </message>
    <message>
        <source>--state is certain, doubtful, to-discuss or none, not “%1”.</source>
        <translation>--state에는 certain, doubtful, to-discuss, none 가운데 하나를 씁니다. “%1”은(는) 안 됩니다.</translation>
    </message>
    <message>
        <source>The weight of each coding, within the code&apos;s range.</source>
        <translation>각 코딩의 가중치. 코드의 범위 안이어야 합니다.</translation>
    </message>
    <message>
        <source>How sure it is: certain, doubtful, to-discuss or none.</source>
        <translation>얼마나 확실한지: certain, doubtful, to-discuss, none.</translation>
    </message>
    <message>
        <source>Codes every place that a rule finds: text, regex (a regular expression), list (words, with their other spellings) or similar (sentences or paragraphs that share terms).</source>
        <translation>규칙이 찾는 곳을 모두 코딩합니다: text(글), regex(정규식), list(단어와 그 다른 표기), similar(용어가 비슷한 문장이나 문단).</translation>
    </message>
    <message>
        <source>With --rule: the text, the expression, the words with commas between them, or a text that others are to be like.</source>
        <translation>--rule과 함께: 글, 정규식, 쉼표로 나눈 단어, 또는 비교할 글.</translation>
    </message>
    <message>
        <source>With --rule similar: the numbers of passages that others are to be like.</source>
        <translation>--rule similar와 함께: 비교할 구절의 번호.</translation>
    </message>
    <message>
        <source>With --rule similar: the least likeness, 0 to 1; 0.2 if not given.</source>
        <translation>--rule similar와 함께: 최소 유사도, 0부터 1. 주지 않으면 0.2.</translation>
    </message>
    <message>
        <source>With --rule: what is coded of a place: match, word, sentence, paragraph.</source>
        <translation>--rule과 함께: 찾은 곳에서 코딩할 단위: match, word, sentence, paragraph.</translation>
    </message>
    <message>
        <source>With --rule: capitals count.</source>
        <translation>--rule과 함께: 대소문자를 가립니다.</translation>
    </message>
    <message>
        <source>With --rule: whole words only; each Chinese character is one.</source>
        <translation>--rule과 함께: 온전한 단어만. 한자는 한 글자가 한 단어입니다.</translation>
    </message>
    <message>
        <source>With --rule: only documents in this collection or one below it.</source>
        <translation>--rule과 함께: 이 모음과 그 아래 모음의 자료만.</translation>
    </message>
    <message>
        <source>With --rule: only documents in this language: ko, en, zh.</source>
        <translation>--rule과 함께: 이 언어의 자료만: ko, en, zh.</translation>
    </message>
    <message>
        <source>--%1 goes with --rule only.</source>
        <translation>--%1은(는) --rule과만 씁니다.</translation>
    </message>
    <message>
        <source>There is no rule “%1”; the rules are %2.</source>
        <translation>규칙 “%1”은(는) 없습니다. 있는 규칙: %2.</translation>
    </message>
    <message>
        <source>There is no unit “%1”; the units are %2.</source>
        <translation>단위 “%1”은(는) 없습니다. 있는 단위: %2.</translation>
    </message>
    <message>
        <source>--passages and --least go with --rule similar only.</source>
        <translation>--passages와 --least는 --rule similar와만 씁니다.</translation>
    </message>
    <message>
        <source>--least takes a number from 0 to 1, not “%1”.</source>
        <translation>--least에는 0부터 1까지의 수를 씁니다. “%1”은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--find TEXT is missing: what is to be found?</source>
        <translation>--find TEXT가 없습니다. 무엇을 찾습니까?</translation>
    </message>
    <message>
        <source>--%1 does not go with --rule.</source>
        <translation>--%1은(는) --rule과 함께 쓸 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n passages would be coded with %1.</source>
        <translation>
            <numerusform>구절 %n개에 %1 코드가 붙습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts a corrected text in place; passages move with it. Places or drops those that lost their place.</source>
        <translation>고친 본문으로 바꾸며 구절도 따라 옮깁니다. 자리를 잃은 구절에 자리를 주거나 버립니다.</translation>
    </message>
    <message>
        <source>Settles where coders differ: the outcome goes to the consensus coder, the trail is kept.</source>
        <translation>코더들이 다르게 코딩한 곳을 조정합니다. 결과는 합의 코더에게 가고 기록이 남습니다.</translation>
    </message>
    <message>
        <source>Writes messages, figures, memos or claims as a table or a page, the codebook for print.</source>
        <translation>메시지, 수치, 메모, 주장을 표나 페이지로, 코드북을 인쇄용으로 씁니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Check the path and its permissions.</source>
        <translation>“%1”을(를) 읽을 수 없습니다: %2. 경로와 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>“%1” is larger than 256 MB, which no text may be.</source>
        <translation>“%1”은(는) 본문의 한도인 256 MB를 넘습니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as text: %2</source>
        <translation>“%1”을(를) 글로 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>“%1” does not say its encoding; it was read as %2.</source>
        <translation>“%1”에 인코딩이 적혀 있지 않아 %2(으)로 읽었습니다.</translation>
    </message>
    <message>
        <source>The text is the same; nothing was changed.</source>
        <translation>본문이 같아서 바꾼 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was written: this is what would become of the passages.</source>
        <translation>아무것도 쓰지 않았습니다. 구절은 이렇게 됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n passages lost their place. `haeje list PROJECT orphans` says where they may belong.</source>
        <translation>
            <numerusform>구절 %n개가 자리를 잃었습니다. `haeje list PROJECT orphans`가 있을 만한 자리를 알려 줍니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no proposal for passage %1. Give --start N and --end N, or --drop.</source>
        <translation>구절 %1에는 제안이 없습니다. --start N과 --end N, 또는 --drop을 쓰십시오.</translation>
    </message>
    <message>
        <source>Passage %1 is no orphan. `haeje list PROJECT orphans` names those there are.</source>
        <translation>구절 %1은(는) 자리를 잃지 않았습니다. `haeje list PROJECT orphans`가 자리 잃은 구절을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Drop an orphan</source>
        <translation>자리 잃은 구절 버리기</translation>
    </message>
    <message>
        <source>Place an orphan</source>
        <translation>구절에 자리 주기</translation>
    </message>
    <message>
        <source>The document whose text is to be corrected.</source>
        <translation>본문을 고칠 자료.</translation>
    </message>
    <message>
        <source>A file with the whole corrected text.</source>
        <translation>고친 본문 전체가 든 파일.</translation>
    </message>
    <message>
        <source>Writes nothing; shows what would become of the passages.</source>
        <translation>아무것도 쓰지 않고 구절이 어떻게 되는지 보입니다.</translation>
    </message>
    <message>
        <source>A passage that lost its place, to be placed again or dropped.</source>
        <translation>자리를 잃어 다시 자리를 주거나 버릴 구절.</translation>
    </message>
    <message>
        <source>Puts the orphan where this proposal says, from 1.</source>
        <translation>이 번호(1부터)의 제안대로 자리를 줍니다.</translation>
    </message>
    <message>
        <source>Puts the orphan there: its first UTF-16 unit, from 0.</source>
        <translation>그 자리에 둡니다: 첫 UTF-16 단위, 0부터.</translation>
    </message>
    <message>
        <source>Removes the orphan with its codings.</source>
        <translation>자리 잃은 구절을 코딩과 함께 지웁니다.</translation>
    </message>
    <message>
        <source>Give either --document ID with --text FILE, or --orphan ID.</source>
        <translation>--document ID와 --text FILE, 또는 --orphan ID를 쓰십시오.</translation>
    </message>
    <message>
        <source>Give --document ID and --text FILE together.</source>
        <translation>--document ID와 --text FILE을 함께 쓰십시오.</translation>
    </message>
    <message>
        <source>Give one of --proposal N, --drop, or --start N with --end N.</source>
        <translation>--proposal N, --drop, --start N과 --end N 가운데 하나를 쓰십시오.</translation>
    </message>
    <message>
        <source>There is no saved retrieval “%1”. `haeje list PROJECT retrievals` names those there are.</source>
        <translation>저장한 코딩 검색 “%1”은(는) 없습니다. `haeje list PROJECT retrievals`로 있는 것을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Gives an attribute, a collection, a retrieval, a memo or a claim another name.</source>
        <translation>속성, 모음, 검색식, 메모, 주장의 이름을 바꿉니다.</translation>
    </message>
    <message>
        <source>Removes it: an attribute with its values, a collection with those below it, a memo with its links. Documents stay.</source>
        <translation>지웁니다. 속성은 값과 함께, 모음은 아래 모음과 함께, 메모는 연결과 함께 지웁니다. 자료는 남습니다.</translation>
    </message>
    <message>
        <source>Of a retrieval: what it retrieves, as `haeje analyse PROJECT retrieval` takes it.</source>
        <translation>코딩 검색: 찾을 것. `haeje analyse PROJECT retrieval`의 것과 같습니다.</translation>
    </message>
    <message>
        <source>--query goes with retrievals only.</source>
        <translation>--query는 코딩 검색과만 씁니다.</translation>
    </message>
    <message>
        <source>--query TEXT is missing: what is to be retrieved?</source>
        <translation>--query TEXT가 없습니다. 무엇을 찾습니까?</translation>
    </message>
    <message>
        <source>--rename does not go with spellings.</source>
        <translation>--rename은 표기와 함께 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>There is no code “%1”. `haeje list PROJECT codes` names those there are.</source>
        <translation>코드 “%1”이(가) 없습니다. `haeje list PROJECT codes`로 있는 코드를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>--weight takes a range such as 1-5, not “%1”.</source>
        <translation>--weight에는 1-5 같은 범위를 씁니다. “%1”은(는) 아닙니다.</translation>
    </message>
    <message>
        <source>There is no passage “%1”. `haeje list PROJECT passages` names those there are.</source>
        <translation>구절 “%1”은(는) 없습니다. `haeje list PROJECT passages`가 있는 구절을 보여 줍니다.</translation>
    </message>
    <message>
        <source>No coding of “%1” is like that, so nothing would be split off.</source>
        <translation>“%1”에는 그런 코딩이 없어 나눌 것이 없습니다.</translation>
    </message>
    <message>
        <source>There is no group of codes “%1”. `haeje list PROJECT code-groups` names those there are.</source>
        <translation>코드 묶음 “%1”은(는) 없습니다. `haeje list PROJECT code-groups`가 있는 묶음을 보여 줍니다.</translation>
    </message>
    <message>
        <source>What the code means. Of the words below, an empty value takes them away.</source>
        <translation>코드의 뜻. 아래 항목은 빈 값을 쓰면 지워집니다.</translation>
    </message>
    <message>
        <source>What it is put on.</source>
        <translation>붙이는 경우.</translation>
    </message>
    <message>
        <source>What looks alike and is not meant.</source>
        <translation>비슷해 보이지만 붙이지 않는 경우.</translation>
    </message>
    <message>
        <source>The number of a passage that shows what is meant.</source>
        <translation>뜻을 보여 주는 구절의 번호.</translation>
    </message>
    <message>
        <source>Its colour, 1 to 12.</source>
        <translation>색, 1에서 12.</translation>
    </message>
    <message>
        <source>The key that puts it on the selection, 1 to 9.</source>
        <translation>고른 말에 붙이는 단축키, 1에서 9.</translation>
    </message>
    <message>
        <source>no: it is kept with its codings, but not offered any more.</source>
        <translation>no: 코딩과 함께 남지만 더는 보여 주지 않습니다.</translation>
    </message>
    <message>
        <source>Codings of it carry a weight in this range.</source>
        <translation>이 코드의 코딩에 이 범위의 가중치를 둡니다.</translation>
    </message>
    <message>
        <source>Puts it into this group of codes, which is made if it is missing; several times for several.</source>
        <translation>이 코드 묶음에 넣으며, 없으면 만듭니다. 여럿이면 여러 번 씁니다.</translation>
    </message>
    <message>
        <source>Takes it out of this group of codes.</source>
        <translation>이 코드 묶음에서 뺍니다.</translation>
    </message>
    <message>
        <source>Puts it below this code, at the end; empty for the top.</source>
        <translation>이 코드 아래 끝으로 옮깁니다. 빈 값은 맨 위.</translation>
    </message>
    <message>
        <source>Everything on it goes to this code, and it is gone.</source>
        <translation>모든 것을 이 코드로 옮기고 없어집니다.</translation>
    </message>
    <message>
        <source>With --merge-into: whose definition and rules stay: both (one after the other), target or source. Without it, both.</source>
        <translation>--merge-into와 함께: 누구의 정의와 규칙이 남는지: both(이어서 둘 다), target, source. 없으면 both.</translation>
    </message>
    <message>
        <source>Copies it with the codes below it to below this code; empty for the top.</source>
        <translation>아래 코드와 함께 이 코드 아래로 복사합니다. 비우면 맨 위입니다.</translation>
    </message>
    <message>
        <source>With --copy-to: their codings too.</source>
        <translation>--copy-to와 함께: 코딩도 복사합니다.</translation>
    </message>
    <message>
        <source>Codings of it go to a new code of this name: those that --by, --document, --query and --coding choose together.</source>
        <translation>코딩을 이 이름의 새 코드로 옮깁니다. --by, --document, --query, --coding이 함께 고른 것입니다.</translation>
    </message>
    <message>
        <source>With --split: the new code stands below this one, not beside it.</source>
        <translation>--split과 함께: 새 코드를 옆이 아니라 아래에 둡니다.</translation>
    </message>
    <message>
        <source>With --split: the codings by this coder.</source>
        <translation>--split과 함께: 이 코더의 코딩.</translation>
    </message>
    <message>
        <source>With --split: the codings in this document; several times for several.</source>
        <translation>--split과 함께: 이 자료의 코딩. 여럿이면 여러 번.</translation>
    </message>
    <message>
        <source>With --split: the codings that share words with what this retrieval finds.</source>
        <translation>--split과 함께: 이 검색식이 찾은 곳과 글자가 겹치는 코딩.</translation>
    </message>
    <message>
        <source>With --split: the coding of this number; several times for several.</source>
        <translation>--split과 함께: 이 번호의 코딩. 여럿이면 여러 번.</translation>
    </message>
    <message>
        <source>Give one of --remove, --merge-into, --split, --move-to and --copy-to.</source>
        <translation>--remove, --merge-into, --split, --move-to, --copy-to 가운데 하나만 주십시오.</translation>
    </message>
    <message>
        <source>--key takes 1 to 9, not “%1”.</source>
        <translation>--key에는 1에서 9를 씁니다. “%1”은(는) 아닙니다.</translation>
    </message>
    <message>
        <source>--active takes yes or no, not “%1”.</source>
        <translation>--active에는 yes나 no를 씁니다. “%1”은(는) 아닙니다.</translation>
    </message>
    <message>
        <source>--%1 goes with --%2 only.</source>
        <translation>--%1은(는) --%2와(과) 함께만 씁니다.</translation>
    </message>
    <message>
        <source>--keep takes %1, not “%2”.</source>
        <translation>--keep에는 %1을(를) 쓰며 “%2”은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Which codings are to be split off? Give --by, --document, --query or --coding.</source>
        <translation>어떤 코딩을 나눕니까? --by, --document, --query, --coding 가운데 주십시오.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code(코드)</translation>
    </message>
    <message>
        <source>code-group: codes put together for one purpose, across the tree</source>
        <translation>code-group(코드 묶음): 나무와 상관없이 한 목적으로 모은 코드</translation>
    </message>
    <message>
        <source>The group&apos;s name. What is there already is changed.</source>
        <translation>묶음의 이름. 이미 있으면 바꿉니다.</translation>
    </message>
    <message>
        <source>Puts this code into the group; several times for several.</source>
        <translation>이 코드를 묶음에 넣습니다. 여럿이면 여러 번 씁니다.</translation>
    </message>
    <message>
        <source>Takes this code out of it.</source>
        <translation>이 코드를 묶음에서 뺍니다.</translation>
    </message>
    <message>
        <source>Another name.</source>
        <translation>다른 이름.</translation>
    </message>
    <message>
        <source>Removes it with the codes below it and all their codings.</source>
        <translation>아래 코드와 모든 코딩을 함께 지웁니다.</translation>
    </message>
    <message>
        <source>Removes the group; its codes stay.</source>
        <translation>묶음만 지우며 코드는 남습니다.</translation>
    </message>
    <message>
        <source>“%1” names nothing of a project. Write KIND:ID, as in passage:12, document:1, code:3, memo:2, or “project”.</source>
        <translation>“%1”은(는) 프로젝트의 아무것도 가리키지 않습니다. passage:12, document:1, code:3, memo:2처럼 KIND:ID로 쓰거나 “project”라고 쓰십시오.</translation>
    </message>
    <message>
        <source>--%1 takes a passage&apos;s number, with a note behind a colon if you like (12 or 12:why), not “%2”. `haeje list PROJECT passages` names those there are.</source>
        <translation>--%1은(는) 구절의 번호를 받으며 쌍점 뒤에 설명을 붙일 수 있습니다(12 또는 12:까닭). “%2”은(는) 안 됩니다. `haeje list PROJECT passages`가 있는 구절을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Passage “%1” is not with this claim.</source>
        <translation>구절 “%1”은(는) 이 주장에 붙어 있지 않습니다.</translation>
    </message>
    <message>
        <source>--kind of a claim is claim or policy, not “%1”.</source>
        <translation>주장의 --kind는 claim 또는 policy이며 “%1”은(는) 아닙니다.</translation>
    </message>
    <message>
        <source>Of a memo: what it is on, as passage:12, document:1, code:3, claim:1; without it, the project.</source>
        <translation>메모: 대상. passage:12, document:1, code:3, claim:1처럼 씁니다. 없으면 프로젝트입니다.</translation>
    </message>
    <message>
        <source>Of a memo: its text.</source>
        <translation>메모: 글.</translation>
    </message>
    <message>
        <source>Of a memo: its title, where NAME is a number.</source>
        <translation>메모: NAME이 번호일 때의 제목.</translation>
    </message>
    <message>
        <source>Of a memo: note, method, theory, question, idea or a word of your own. Of a claim: claim or policy.</source>
        <translation>메모: note, method, theory, question, idea 또는 스스로 정한 말. 주장: claim 또는 policy.</translation>
    </message>
    <message>
        <source>Of a memo: a link to anything, as memo:2, passage:12; once for each.</source>
        <translation>메모: 무엇에나 거는 연결. memo:2, passage:12처럼 하나에 한 번씩 씁니다.</translation>
    </message>
    <message>
        <source>Of a memo: takes a link away; once for each.</source>
        <translation>메모: 연결을 뗍니다. 하나에 한 번씩 씁니다.</translation>
    </message>
    <message>
        <source>Of a claim: the number of a passage for it, with a note behind a colon if you like; once for each.</source>
        <translation>주장: 뒷받침하는 구절의 번호. 쌍점 뒤에 설명을 붙일 수 있습니다. 하나에 한 번씩 씁니다.</translation>
    </message>
    <message>
        <source>Of a claim: the same of a passage against it.</source>
        <translation>주장: 반대되는 구절도 마찬가지입니다.</translation>
    </message>
    <message>
        <source>Of a claim: the same of a passage that is its background.</source>
        <translation>주장: 맥락이 되는 구절도 마찬가지입니다.</translation>
    </message>
    <message>
        <source>Of a claim: takes a passage off it; once for each.</source>
        <translation>주장: 구절을 뗍니다. 하나에 한 번씩 씁니다.</translation>
    </message>
    <message>
        <source>Of a claim: 1 (weak) to 4 (strong); 0 is not said.</source>
        <translation>주장: 1(약함)에서 4(강함)까지. 0은 말하지 않음.</translation>
    </message>
    <message>
        <source>Of a claim: what is missing to decide it.</source>
        <translation>주장: 판단하는 데 빠진 것.</translation>
    </message>
    <message>
        <source>Of a claim: its place among the claims, from 1.</source>
        <translation>주장: 주장들 가운데의 자리, 1부터.</translation>
    </message>
    <message>
        <source>--%1 goes with memos and claims only.</source>
        <translation>--%1은(는) 메모와 주장에만 씁니다.</translation>
    </message>
    <message>
        <source>--%1 goes with memos only.</source>
        <translation>--%1은(는) 메모에만 씁니다.</translation>
    </message>
    <message>
        <source>--%1 goes with claims only.</source>
        <translation>--%1은(는) 주장에만 씁니다.</translation>
    </message>
    <message>
        <source>There is no memo “%1”. `haeje list PROJECT memos` names those there are.</source>
        <translation>메모 “%1”이(가) 없습니다. `haeje list PROJECT memos`가 있는 메모를 보여 줍니다.</translation>
    </message>
    <message>
        <source>There is no claim “%1”. `haeje list PROJECT claims` names those there are.</source>
        <translation>주장 “%1”이(가) 없습니다. `haeje list PROJECT claims`가 있는 주장을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1에 썼습니다.</translation>
    </message>
    <message>
        <source>The file: .csv or .json (messages and figures as .csv are what “import” reads back); memos and claims also .html, a page that prints; of a codebook .html, .pdf or .csv.</source>
        <translation>파일. .csv 또는 .json(메시지와 수치의 .csv는 “import”가 다시 읽습니다). 메모와 주장은 인쇄할 수 있는 .html도 되고, 코드북은 .html, .pdf, .csv입니다.</translation>
    </message>
    <message>
        <source>--out FILE must end in .html, .csv or .json.</source>
        <translation>--out FILE은 .html, .csv, .json으로 끝나야 합니다.</translation>
    </message>
    <message>
        <source>Leaves out what others than --coder did: codings, memos and passages, also where they are counted.</source>
        <translation>--coder가 아닌 사람이 한 코딩, 메모, 구절을 개수에서도 뺍니다.</translation>
    </message>
    <message>
        <source>For --blind: whose work is shown.</source>
        <translation>--blind에서: 누구의 작업을 보일지.</translation>
    </message>
    <message>
        <source>--blind and --coder NAME go together: whose work is shown?</source>
        <translation>--blind와 --coder NAME은 함께 씁니다. 누구의 작업을 보입니까?</translation>
    </message>
    <message>
        <source>--%1 takes a day, a month or a year, not “%2”.</source>
        <translation>--%1에는 날, 달, 해를 쓰며 “%2”은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>There is and was no code “%1”. `haeje list PROJECT code-events` names those there were.</source>
        <translation>코드 “%1”은(는) 지금도 전에도 없습니다. `haeje list PROJECT code-events`에서 있던 코드를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>For code-events: only what was done to this code; it may be gone.</source>
        <translation>code-events: 이 코드에 한 것만. 없어진 코드도 됩니다.</translation>
    </message>
    <message>
        <source>For code-events: only what this coder did.</source>
        <translation>code-events: 이 코더가 한 것만.</translation>
    </message>
    <message>
        <source>For code-events: only this kind, like definition, moved, merged.</source>
        <translation>code-events: definition, moved, merged 같은 이 종류만.</translation>
    </message>
    <message>
        <source>For code-events: from this day on.</source>
        <translation>code-events: 이날부터.</translation>
    </message>
    <message>
        <source>For code-events: to this day.</source>
        <translation>code-events: 이날까지.</translation>
    </message>
    <message>
        <source>For codes: as the codebook was at the end of that day.</source>
        <translation>codes: 그날이 끝날 때의 코드북.</translation>
    </message>
    <message>
        <source>--%1 goes with code-events only.</source>
        <translation>--%1은(는) code-events와만 씁니다.</translation>
    </message>
    <message>
        <source>--on goes with codes only.</source>
        <translation>--on은 codes와만 씁니다.</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>연결한 곳</translation>
    </message>
    <message>
        <source>Linked from</source>
        <translation>이곳을 가리키는 메모</translation>
    </message>
    <message>
        <source>Quotes for</source>
        <translation>뒷받침하는 인용</translation>
    </message>
    <message>
        <source>Quotes against</source>
        <translation>반대되는 인용</translation>
    </message>
    <message>
        <source>Quotes as context</source>
        <translation>맥락이 되는 인용</translation>
    </message>
    <message>
        <source>This coder has coded them to their end, so that they count for agreement.</source>
        <translation>이 코더가 끝까지 코딩했으므로 일치도에 들어갑니다.</translation>
    </message>
    <message>
        <source>Takes that mark away.</source>
        <translation>그 표시를 지웁니다.</translation>
    </message>
    <message>
        <source>There is no disagreement at %1 in document %2. `haeje analyse PROJECT disagreements` lists them.</source>
        <translation>자료 %2의 %1 위치에는 불일치가 없습니다. `haeje analyse PROJECT disagreements`로 목록을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no disagreement %1; there are %2. `haeje analyse PROJECT disagreements` lists them.</source>
        <translation>불일치 %1이(가) 없습니다. 모두 %2곳입니다. `haeje analyse PROJECT disagreements`로 목록을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Give either --accept CODER, --accept both, --accept neither, or another reading with --code PATH or --start N --end N.</source>
        <translation>--accept CODER, --accept both, --accept neither 가운데 하나, 또는 --code PATH나 --start N --end N으로 다른 읽기를 주십시오.</translation>
    </message>
    <message>
        <source>Name the consensus coder</source>
        <translation>합의 코더 이름 붙이기</translation>
    </message>
    <message>
        <source>Disagreement %1 is not settled, so there is nothing to re-open.</source>
        <translation>불일치 %1은(는) 조정되지 않았으므로 다시 열 것이 없습니다.</translation>
    </message>
    <message>
        <source>Its number, as `haeje analyse PROJECT disagreements` shows it with the same --coders.</source>
        <translation>같은 --coders로 `haeje analyse PROJECT disagreements`가 보여 주는 번호.</translation>
    </message>
    <message>
        <source>Instead of a number: the document it is in, with --at.</source>
        <translation>번호 대신: 불일치가 있는 자료. --at과 함께 씁니다.</translation>
    </message>
    <message>
        <source>A place within it, in UTF-16 units from 0.</source>
        <translation>그 안의 한 위치, 0부터 센 UTF-16 단위.</translation>
    </message>
    <message>
        <source>Whose reading holds: a coder&apos;s name, both (all of them) or neither.</source>
        <translation>누구의 읽기를 채택하는지: 코더의 이름, both(모두) 또는 neither(아무도).</translation>
    </message>
    <message>
        <source>Another reading: this code.</source>
        <translation>다른 읽기: 이 코드.</translation>
    </message>
    <message>
        <source>Another reading: from this UTF-16 unit ...</source>
        <translation>다른 읽기: 이 UTF-16 단위부터 ...</translation>
    </message>
    <message>
        <source>... to the unit before this one.</source>
        <translation>... 이 단위 앞까지.</translation>
    </message>
    <message>
        <source>Why; kept with the settlement.</source>
        <translation>까닭. 조정과 함께 남습니다.</translation>
    </message>
    <message>
        <source>Takes its settlement back, with the consensus codings that came of it.</source>
        <translation>조정과 거기서 나온 합의 코딩을 거둡니다.</translation>
    </message>
    <message>
        <source>Names the consensus coder; its codings take the name.</source>
        <translation>합의 코더에게 이름을 붙입니다. 그 코딩들도 이 이름을 씁니다.</translation>
    </message>
    <message>
        <source>Who settles; without it, the name of the computer&apos;s user.</source>
        <translation>조정하는 사람. 쓰지 않으면 컴퓨터 사용자의 이름입니다.</translation>
    </message>
    <message>
        <source>Give either --disagreement N or --document ID with --at N.</source>
        <translation>--disagreement N, 또는 --document ID와 --at N 가운데 하나를 주십시오.</translation>
    </message>
    <message>
        <source>--disagreement N is missing: which one is settled?</source>
        <translation>--disagreement N이 빠졌습니다. 어느 불일치를 조정합니까?</translation>
    </message>
    <message>
        <source>--document goes with --at, and --start with --end.</source>
        <translation>--document는 --at과, --start는 --end와 함께 씁니다.</translation>
    </message>
    <message>
        <source>There is no page “%1”; the pages are %2.</source>
        <translation>“%1” 화면은 없습니다. 있는 화면: %2.</translation>
    </message>
    <message>
        <source>With --rule or --same-words: shows what would be coded and codes nothing.</source>
        <translation>--rule 또는 --same-words와 함께: 무엇이 코딩될지 보여 주고 코딩하지 않습니다.</translation>
    </message>
    <message>
        <source>Puts the codes of this passage on the same words in all documents: the coder&apos;s own codes there, or everybody&apos;s where he has none. Capitals count; whole words only, Korean endings may follow. --dry-run shows the places and codes none.</source>
        <translation>이 구절의 코드를 모든 자료의 같은 말에 붙입니다. 그 코더의 코드를, 없으면 모두의 코드를 붙입니다. 대소문자를 구별하고 온전한 낱말만 세며 한글 뒤에는 조사나 어미가 올 수 있습니다. --dry-run은 자리만 보여 주고 코딩하지 않습니다.</translation>
    </message>
    <message>
        <source>--%1 does not go with --same-words.</source>
        <translation>--%1은(는) --same-words와 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--same-words takes the number of a passage, not “%1”. `haeje list PROJECT passages` shows the numbers.</source>
        <translation>--same-words에는 구절의 번호를 줍니다. “%1”은(는) 번호가 아닙니다. 번호는 `haeje list PROJECT passages`에 나옵니다.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>인용</translation>
    </message>
    <message numerus="yes">
        <source>%n places are coded so already and left out.</source>
        <translation>
            <numerusform>이미 그렇게 코딩된 %n곳은 뺐습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places would be coded.</source>
        <translation>
            <numerusform>%n곳이 코딩됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codings made.</source>
        <translation>
            <numerusform>코딩 %n개를 만들었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes, changes or removes codes, attributes, collections, retrievals, memos, claims, groups of spellings, word lists, notes on the timeline, stories, actors, occasions, kinds of message and messages.</source>
        <translation>코드, 속성, 모음, 검색식, 메모, 주장, 표기 묶음, 단어 목록, 연표의 쪽지, 이야기, 행위자, 계기, 메시지 종류, 메시지를 만들거나 고치거나 지웁니다.</translation>
    </message>
    <message>
        <source>There is no coder “%1”. `haeje list PROJECT coders` names those there are.</source>
        <translation>“%1”이라는 코더가 없습니다. `haeje list PROJECT coders`에 있는 코더가 나옵니다.</translation>
    </message>
    <message>
        <source>The attribute&apos;s name; the collection with those above it: “Commentary/2021”; the spellings: “습근평,시진핑,Xi Jinping”; a memo&apos;s title or a claim&apos;s sentence, or the number of one; a round-up&apos;s date or number. What is there already is changed.</source>
        <translation>속성 이름; 상위까지 적은 컬렉션: “Commentary/2021”; 표기: “습근평,시진핑,Xi Jinping”; 메모 제목이나 주장 문장 또는 그 번호; 명단의 날짜나 번호. 이미 있는 것은 고쳐집니다.</translation>
    </message>
    <message>
        <source>Of a coder: the colour of his codings where colours tell coders, 1 to 12.</source>
        <translation>코더의 경우: 색이 코더를 나타낼 때 그 코딩의 색, 1–12.</translation>
    </message>
    <message>
        <source>--colour N is missing: which colour is the coder&apos;s?</source>
        <translation>--colour N이 없습니다. 코더의 색은 무엇입니까?</translation>
    </message>
    <message>
        <source>--colour goes with coders and codes only.</source>
        <translation>--colour는 코더와 코드에만 씁니다.</translation>
    </message>
    <message>
        <source>A coder&apos;s colour can be changed here, not the coder.</source>
        <translation>여기서는 코더의 색만 바꿀 수 있고 코더는 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>--cell takes FIELD=TEXT, not “%1”. The fields are: %2.</source>
        <translation>--cell에는 FIELD=TEXT를 씁니다. “%1”은 아닙니다. 쓸 수 있는 칸: %2.</translation>
    </message>
    <message>
        <source>There is nothing called “%1” to merge into.</source>
        <translation>합칠 대상 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Messages are not merged.</source>
        <translation>메시지는 합치지 않습니다.</translation>
    </message>
    <message>
        <source>There is nothing called “%1”. `haeje list PROJECT` names what there is.</source>
        <translation>“%1”이(가) 없습니다. `haeje list PROJECT`로 있는 것을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” names no two messages. Write REPLY:MESSAGE by key or number, as E023:E021.</source>
        <translation>“%1”은(는) 두 메시지를 가리키지 않습니다. E023:E021처럼 회답:메시지를 키나 번호로 쓰세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n replies linked.</source>
        <translation>
            <numerusform>회답 %n건을 이었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed replies refused.</source>
        <translation>
            <numerusform>제안된 회답 %n건을 물리쳤습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>actor, occasion, kind (of message) or message.</source>
        <translation>actor(행위자), occasion(계기), kind(메시지 종류) 또는 message(메시지).</translation>
    </message>
    <message>
        <source>One of its names; a kind&apos;s word; a message&apos;s key or number. What is there already is changed.</source>
        <translation>이름 가운데 하나, 종류의 낱말, 메시지의 키나 번호. 이미 있는 것은 고칩니다.</translation>
    </message>
    <message>
        <source>Sets a field of the table, as --cell side=PRK, --cell founded=1961-07-11, --cell occasion=TEXT; empty clears it, “not stated” says that the source does not state it. Several times for several.</source>
        <translation>표의 칸을 정합니다. 예: --cell side=PRK, --cell founded=1961-07-11, --cell occasion=TEXT. 비우면 지우고, “not stated”는 자료가 밝히지 않았다는 뜻입니다. 여러 번 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Adds a name with its language: “김정은 (ko)”.</source>
        <translation>이름을 언어와 함께 더합니다: “김정은 (ko)”.</translation>
    </message>
    <message>
        <source>Adds a post: “Chairman of WPK, 2016-05-09/2021-01-09 (party, alone)”; an open end is .. .</source>
        <translation>직책을 더합니다: “Chairman of WPK, 2016-05-09/2021-01-09 (party, alone)”. 열린 끝은 ..입니다.</translation>
    </message>
    <message>
        <source>Makes it one with another, which keeps its name and takes everything over.</source>
        <translation>다른 것과 하나로 합칩니다. 그쪽이 이름을 지키고 모두 받습니다.</translation>
    </message>
    <message>
        <source>Removes it.</source>
        <translation>없앱니다.</translation>
    </message>
    <message>
        <source>Which message answers which. `haeje analyse PROJECT reply-proposals` lists what is proposed.</source>
        <translation>어느 메시지가 어느 메시지에 답하는지. `haeje analyse PROJECT reply-proposals`로 제안을 봅니다.</translation>
    </message>
    <message>
        <source>Links a reply to what it answers, as E023:E021; “all” takes all that are proposed. Several times for several.</source>
        <translation>회답을 답하는 메시지에 잇습니다. 예: E023:E021. “all”은 제안을 모두 받습니다. 여러 번 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Says that it is none, so that it is not proposed again; refusals are made before what is taken.</source>
        <translation>회답이 아니라고 정하여 다시 제안하지 않게 합니다. 잇기보다 먼저 합니다.</translation>
    </message>
    <message>
        <source>For “all”: the longest time for an answer; without it 60.</source>
        <translation>“all”에서 회답까지의 가장 긴 날수. 없으면 60.</translation>
    </message>
    <message>
        <source>Nothing was named: --take or --refuse?</source>
        <translation>정한 것이 없습니다. --take입니까, --refuse입니까?</translation>
    </message>
    <message>
        <source>There is no document %1. `haeje list PROJECT documents` names those there are.</source>
        <translation>자료 %1이(가) 없습니다. `haeje list PROJECT documents`로 있는 자료를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no proposal %1; there are %2. `haeje analyse PROJECT message-proposals` numbers them.</source>
        <translation>제안 %1이(가) 없습니다. 모두 %2개입니다. 번호는 `haeje analyse PROJECT message-proposals`로 볼 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages were taken.</source>
        <translation>
            <numerusform>메시지 %n개를 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>messages-in-texts: the messages that texts tell of, as `haeje analyse PROJECT message-proposals` lists them.</source>
        <translation>messages-in-texts: 본문이 전하는 메시지. `haeje analyse PROJECT message-proposals`가 나열하는 것입니다.</translation>
    </message>
    <message>
        <source>Numbers of documents with commas between them, or “all”.</source>
        <translation>쉼표로 나눈 자료 번호, 또는 ‘all’.</translation>
    </message>
    <message>
        <source>Takes only these, by their numbers in the list of proposals.</source>
        <translation>제안 목록의 번호로 이것만 가져옵니다.</translation>
    </message>
    <message>
        <source>What becomes of a message that is there already: the document becomes its version (the default) or its evidence, or it is left.</source>
        <translation>이미 있는 메시지의 처리: 자료를 판본으로(기본값) 또는 근거로 더하거나, 그대로 둡니다.</translation>
    </message>
    <message>
        <source>--there takes version, evidence or leave, not “%1”.</source>
        <translation>--there는 version, evidence, leave 가운데 하나입니다. ‘%1’은(는) 안 됩니다.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1을(를) 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>No starting list is called “%1”. There are: %2.</source>
        <translation>“%1”(이)라는 기본 목록은 없습니다. 있는 것: %2.</translation>
    </message>
    <message>
        <source>There is no word list “%1”. `haeje list PROJECT word-lists` names those there are.</source>
        <translation>단어 목록 “%1”이(가) 없습니다. `haeje list PROJECT word-lists`로 있는 목록을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>word-list: words that belong together, counted by `haeje analyse PROJECT terms`</source>
        <translation>word-list: 함께 세는 단어의 목록, `haeje analyse PROJECT terms`가 셉니다</translation>
    </message>
    <message>
        <source>The list&apos;s name. What is there already is changed.</source>
        <translation>목록의 이름. 이미 있으면 바꿉니다.</translation>
    </message>
    <message>
        <source>Adds terms: “en: hostile forces, ko: 적대세력*”; a language in front, a star where the word may go on.</source>
        <translation>용어를 더합니다: “en: hostile forces, ko: 적대세력*”. 앞에 언어, 단어가 이어질 수 있으면 별표.</translation>
    </message>
    <message>
        <source>Adds all lists of a CSV table with the columns list, term, language, match, definition, code.</source>
        <translation>list, term, language, match, definition, code 열이 있는 CSV 표의 모든 목록을 더합니다.</translation>
    </message>
    <message>
        <source>Takes the list of that name that comes with the program.</source>
        <translation>프로그램에 들어 있는 그 이름의 목록을 가져옵니다.</translation>
    </message>
    <message>
        <source>The code whose passages are set beside the counted terms.</source>
        <translation>센 용어와 나란히 볼 구절의 코드.</translation>
    </message>
    <message>
        <source>Removes the list with its terms.</source>
        <translation>목록을 용어와 함께 지웁니다.</translation>
    </message>
    <message>
        <source>Of a claim or a round-up: your notes.</source>
        <translation>주장이나 명단: 메모.</translation>
    </message>
    <message>
        <source>--%1 goes with claims and round-ups only.</source>
        <translation>--%1은(는) claim과 roundup에만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Of a round-up: those it names, in their order, each with how it is named (name, post or list) behind an equals sign if you like: “A=name; B=post; C”.</source>
        <translation>명단: 호명된 차례대로의 인물. 원하면 등호 뒤에 호명 방식(name, post, list)을 적습니다: “A=name; B=post; C”.</translation>
    </message>
    <message>
        <source>Of a round-up that is there: its date.</source>
        <translation>이미 있는 명단: 날짜.</translation>
    </message>
    <message>
        <source>Of a round-up: who published it.</source>
        <translation>명단: 낸 매체.</translation>
    </message>
    <message>
        <source>Of a round-up: its occasion.</source>
        <translation>명단: 계기.</translation>
    </message>
    <message>
        <source>Of a round-up: the number of the document with its text.</source>
        <translation>명단: 본문이 있는 자료의 번호.</translation>
    </message>
    <message>
        <source>--%1 goes with round-ups only.</source>
        <translation>--%1은(는) roundup에만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>--rename does not go with round-ups: give --date.</source>
        <translation>roundup에는 --rename을 쓸 수 없습니다. --date를 쓰세요.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2024-10-06, 2024-10 or 2024.</source>
        <translation>“%1”은(는) 날짜가 아닙니다. 2024-10-06, 2024-10, 2024처럼 쓰세요.</translation>
    </message>
    <message>
        <source>There is no round-up “%1”. `haeje list PROJECT roundups` names those there are; a new one is named by its date (2024-10-06).</source>
        <translation>명단 “%1”이(가) 없습니다. `haeje list PROJECT roundups`로 확인할 수 있고, 새 명단은 날짜(2024-10-06)로 만듭니다.</translation>
    </message>
    <message>
        <source>There is no note with the number %1. `haeje list PROJECT timeline-notes` shows those there are.</source>
        <translation>번호가 %1인 쪽지가 없습니다. `haeje list PROJECT timeline-notes`로 있는 쪽지를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no message “%1”: give its number or its key. `haeje list PROJECT messages` shows those there are.</source>
        <translation>메시지 ‘%1’이(가) 없습니다. 번호나 식별 키를 적으세요. `haeje list PROJECT messages`로 있는 메시지를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Message “%1” is not told in this story.</source>
        <translation>메시지 ‘%1’은(는) 이 이야기에 없습니다.</translation>
    </message>
    <message>
        <source>There is no story “%1”. `haeje list PROJECT stories` names those there are.</source>
        <translation>이야기 ‘%1’이(가) 없습니다. `haeje list PROJECT stories`로 있는 이야기를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>timeline-note (pinned on the time axis) or story (messages in the order in which they are presented).</source>
        <translation>timeline-note(시간 축에 꽂는 쪽지) 또는 story(발표 순서대로 놓은 메시지).</translation>
    </message>
    <message>
        <source>A note&apos;s words, or the number of one that is there; a story&apos;s name. What is there already is changed.</source>
        <translation>쪽지의 글 또는 있는 쪽지의 번호, 이야기의 이름. 이미 있으면 바꿉니다.</translation>
    </message>
    <message>
        <source>The messages in their order, by number or key, with commas between them; they take the place of those before.</source>
        <translation>순서대로 놓은 메시지의 번호나 식별 키. 쉼표로 나누며, 앞의 것을 대신합니다.</translation>
    </message>
    <message>
        <source>What is said beside a message: its number or key, a colon, the words; once for each.</source>
        <translation>메시지에 붙이는 설명글: 번호나 식별 키, 쌍점, 글. 메시지마다 한 번.</translation>
    </message>
    <message>
        <source>Gives the story another name.</source>
        <translation>이야기의 이름을 바꿉니다.</translation>
    </message>
    <message>
        <source>Where it is pinned: a day, a month, a year or an interval, as 2021-07-11, 2021-07 or 2021-07-01/2021-07-11.</source>
        <translation>꽂을 곳: 2021-07-11, 2021-07, 2021-07-01/2021-07-11처럼 일자, 월, 연도, 기간.</translation>
    </message>
    <message>
        <source>Other words for the note, where NAME is a number.</source>
        <translation>NAME이 번호일 때 쪽지의 새 글.</translation>
    </message>
    <message>
        <source>Removes it. Messages stay.</source>
        <translation>지웁니다. 메시지는 남습니다.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>풀어 쓰면</translation>
    </message>
    <message>
        <source>What a lane stands for: %1; actor if not given.</source>
        <translation>줄의 기준: %1. 적지 않으면 actor.</translation>
    </message>
    <message>
        <source>How wide the picture is, in millimetres; the height follows.</source>
        <translation>그림 너비(밀리미터). 높이는 따라갑니다.</translation>
    </message>
    <message>
        <source>A PDF on sheets of A4 with marks where they overlap.</source>
        <translation>겹침 표시가 있는 A4 여러 장의 PDF.</translation>
    </message>
    <message>
        <source>Leaves out the arcs from senders to recipients and to replies.</source>
        <translation>발신자에서 수신자로, 회답으로 가는 연결선을 뺍니다.</translation>
    </message>
    <message>
        <source>Leaves out the occasions and their rules.</source>
        <translation>계기와 그 선을 뺍니다.</translation>
    </message>
    <message>
        <source>On a dark ground.</source>
        <translation>어두운 바탕에.</translation>
    </message>
    <message>
        <source>Draws the grid of occasions by direction and year instead.</source>
        <translation>대신 방향과 연도별 계기의 격자를 그립니다.</translation>
    </message>
    <message>
        <source>--lanes takes one of %1, not “%2”.</source>
        <translation>--lanes에는 %1 가운데 하나를 적으며, ‘%2’은(는) 안 됩니다.</translation>
    </message>
    <message>
        <source>--tiled goes with a file that ends in .pdf.</source>
        <translation>--tiled는 .pdf로 끝나는 파일에만 씁니다.</translation>
    </message>
    <message>
        <source>--grid goes with .svg, .pdf, .png and .csv.</source>
        <translation>--grid는 .svg, .pdf, .png, .csv에만 씁니다.</translation>
    </message>
    <message>
        <source>Shows a page of the library or the timeline: %1.</source>
        <translation>자료나 연표의 화면을 보입니다: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n things about messages and posts want a second look: haeje analyse %1 message-checks</source>
        <translation>
            <numerusform>메시지와 직책에 다시 살펴볼 것이 %n가지 있습니다: haeje analyse %1 message-checks</numerusform>
        </translation>
    </message>
    <message>
        <source>attribute (a variable of documents), collection (a folder of your own), retrieval (a question to the codings), memo, claim, coder (his colour), roundup (an outlet&apos;s list of well-wishers) or spellings (that the search takes as one). The further kinds have a help of their own: `haeje define PROJECT word-list --help`.</source>
        <translation>attribute(자료의 변수), collection(직접 만든 폴더), retrieval(코딩에 던지는 물음), memo, claim(주장), coder(코더의 색), roundup(매체가 실은 축하자 명단), spellings(검색이 하나로 보는 표기들) 중 하나. 그 밖의 종류에는 도움말이 따로 있습니다: `haeje define PROJECT word-list --help`.</translation>
    </message>
</context>
<context>
    <name>haeje::CompareDialog</name>
    <message>
        <source>What differs</source>
        <translation>다른 점</translation>
    </message>
</context>
<context>
    <name>haeje::ComparisonPage</name>
    <message>
        <source>The message that is looked at</source>
        <translation>살펴보는 메시지</translation>
    </message>
    <message>
        <source>The text it is held against</source>
        <translation>견줄 글</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>with</source>
        <translation>와</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>비교 기준</translation>
    </message>
    <message>
        <source>No message has a text yet</source>
        <translation>아직 본문이 있는 메시지가 없습니다</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>첫 사용</translation>
    </message>
    <message>
        <source>Dropped since</source>
        <translation>빠진 표현</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>유사도</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>문장</translation>
    </message>
    <message>
        <source>Look up an expression</source>
        <translation>표현 찾아보기</translation>
    </message>
    <message>
        <source>Make claim</source>
        <translation>주장 만들기</translation>
    </message>
    <message>
        <source>Make a claim of the chosen row, with its passages</source>
        <translation>고른 행을 구절과 함께 주장으로 만듭니다</translation>
    </message>
    <message>
        <source>Make chart</source>
        <translation>차트 만들기</translation>
    </message>
    <message>
        <source>Keep the list as a chart, which is read anew each time</source>
        <translation>목록을 차트로 남깁니다. 볼 때마다 새로 읽습니다</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the list as CSV…</source>
        <translation>목록을 CSV로 저장…</translation>
    </message>
    <message>
        <source>Choose what it is compared with</source>
        <translation>무엇과 비교할지 고르십시오</translation>
    </message>
    <message>
        <source>What is new depends on the baseline: the same occasion, the same pair, the same sender, or everything earlier. Choose one above.</source>
        <translation>무엇이 새로운지는 비교 기준에 달려 있습니다. 같은 계기, 같은 쌍, 같은 발신자, 이전 전체 가운데 위에서 고르십시오.</translation>
    </message>
    <message>
        <source>No earlier text is chosen to set beside it. Choose one at the left.</source>
        <translation>나란히 볼 이전 글을 고르지 않았습니다. 왼쪽에서 고르십시오.</translation>
    </message>
    <message>
        <source>Words:</source>
        <translation>단어:</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>비교</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n행</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kept, %2 changed, %3 new, %4 dropped</source>
        <translation>유지 %1, 바뀜 %2, 새로 나옴 %3, 빠짐 %4</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>잇기</translation>
    </message>
    <message>
        <source>Mark a sentence on each side (Space or Ctrl+click), then link them (L)</source>
        <translation>양쪽에서 문장을 표시한 뒤(Space 또는 Ctrl+클릭) 잇습니다(L)</translation>
    </message>
    <message>
        <source>Mark a sentence on each side first: Space, or Ctrl+click.</source>
        <translation>먼저 양쪽에서 문장을 표시하십시오: Space 또는 Ctrl+클릭.</translation>
    </message>
    <message>
        <source>Link sentences</source>
        <translation>문장 잇기</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>떼어 놓기</translation>
    </message>
    <message>
        <source>The sentences of this row are not the same (A)</source>
        <translation>이 행의 문장은 서로 다른 문장입니다(A)</translation>
    </message>
    <message>
        <source>As computed</source>
        <translation>계산대로</translation>
    </message>
    <message>
        <source>Take back what was said by hand of the sentence in this row</source>
        <translation>이 행의 문장에 손으로 정한 것을 거둡니다</translation>
    </message>
    <message>
        <source>In this row a sentence stands alone already.</source>
        <translation>이 행의 문장은 이미 혼자입니다.</translation>
    </message>
    <message>
        <source>Keep sentences apart</source>
        <translation>문장 떼어 놓기</translation>
    </message>
    <message>
        <source>Take back a link of sentences</source>
        <translation>문장 이음 거두기</translation>
    </message>
    <message>
        <source>Choose two texts.</source>
        <translation>글 둘을 고르십시오.</translation>
    </message>
    <message>
        <source>New: occasion</source>
        <translation>새 표현: 계기</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>쌍</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>발신자</translation>
    </message>
    <message>
        <source>all</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>비교할 글 없음</translation>
    </message>
    <message>
        <source>unprecedented</source>
        <translation>전례 없음</translation>
    </message>
    <message numerus="yes">
        <source>not: in %n earlier messages</source>
        <translation>
            <numerusform>아님: 이전 메시지 %n건에 있음</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” — %2. First used on %3 in %4.</source>
        <translation>“%1” — %2. %3 %4에서 처음 쓰임.</translation>
    </message>
    <message>
        <source>Choose an expression in the list first.</source>
        <translation>먼저 목록에서 표현을 고르십시오.</translation>
    </message>
    <message>
        <source>%1 (%2) no longer says “%3”.</source>
        <translation>%1(%2)에는 “%3”이(가) 더는 없다.</translation>
    </message>
    <message>
        <source>“%1” is new in %2 (%3).</source>
        <translation>“%1”은(는) %2(%3)에 새로 나왔다.</translation>
    </message>
    <message>
        <source>Baseline: %1.</source>
        <translation>비교 기준: %1.</translation>
    </message>
    <message>
        <source>first use in all earlier messages</source>
        <translation>이전 전체에서 첫 사용</translation>
    </message>
    <message>
        <source>The rows of a comparison are read, not drawn. Choose another list.</source>
        <translation>비교의 행은 읽는 것이며 그리지 않습니다. 다른 목록을 고르십시오.</translation>
    </message>
    <message>
        <source>Choose a baseline first.</source>
        <translation>먼저 비교 기준을 고르십시오.</translation>
    </message>
    <message>
        <source>New chart</source>
        <translation>새 차트</translation>
    </message>
    <message>
        <source>There is nothing to save yet. Choose two texts and a baseline.</source>
        <translation>아직 저장할 것이 없습니다. 글 둘과 비교 기준을 고르십시오.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSV로 저장</translation>
    </message>
    <message>
        <source>Import texts...</source>
        <translation>글 가져오기...</translation>
    </message>
    <message>
        <source>Read messages out of texts</source>
        <translation>글에서 메시지 읽어 내기</translation>
    </message>
    <message>
        <source>A comparison needs the words of messages: import their texts into the library, then give each message&apos;s version its document. The messages that a text tells of can be read out of it, too.</source>
        <translation>비교하려면 메시지의 글이 있어야 합니다. 글을 자료실에 가져온 다음 메시지의 판본마다 그 자료를 지정하십시오. 글이 전하는 메시지를 글에서 읽어 낼 수도 있습니다.</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>글 추가</translation>
    </message>
    <message>
        <source>Set a further text beside these two</source>
        <translation>이 두 글 옆에 글을 하나 더 놓습니다</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>함께</translation>
    </message>
    <message>
        <source>Take “%1” out of the comparison</source>
        <translation>“%1”을(를) 비교에서 뺍니다</translation>
    </message>
</context>
<context>
    <name>haeje::ComparisonView</name>
    <message>
        <source>Texts side by side</source>
        <translation>나란히 놓은 글</translation>
    </message>
    <message>
        <source>no sentence like it</source>
        <translation>짝이 되는 문장 없음</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>이음</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>옮김</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>text, what became of the sentence, its words</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>text, its words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Row %1. %2</source>
        <translation>%1행. %2</translation>
    </message>
</context>
<context>
    <name>haeje::ConcordanceModel</name>
    <message>
        <source>Left</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>찾은 말</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>자료</translation>
    </message>
</context>
<context>
    <name>haeje::ConcordanceView</name>
    <message>
        <source>Concordance</source>
        <translation>문맥 색인</translation>
    </message>
</context>
<context>
    <name>haeje::ConfusionView</name>
    <message>
        <source>%1 %2, %3 %4: %5</source>
        <translation>%1 %2, %3 %4: %5</translation>
    </message>
    <message>
        <source>Coincidences of values</source>
        <translation>값의 일치표</translation>
    </message>
    <message>
        <source>One coder against the other</source>
        <translation>두 코더의 교차표</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>haeje::ContextBar</name>
    <message>
        <source>Messages per year</source>
        <translation>연도별 메시지 수</translation>
    </message>
    <message>
        <source>The window shows the stretch that the timeline shows.</source>
        <translation>테두리 안이 지금 연표에 보이는 구간입니다.</translation>
    </message>
    <message numerus="yes">
        <source>All %n messages</source>
        <translation>
            <numerusform>전체 메시지 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>per year, %1 to %2</source>
        <translation>연도별, %1–%2</translation>
    </message>
</context>
<context>
    <name>haeje::CorrectionDialog</name>
    <message>
        <source>Correct the text of “%1”</source>
        <translation>“%1”의 본문 고치기</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>The text to be corrected</source>
        <translation>고칠 본문</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>다른 곳</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>구절</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>어떻게 되는가</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>After</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>자리 없음</translation>
    </message>
    <message>
        <source>What becomes of the passages</source>
        <translation>구절이 어떻게 되는가</translation>
    </message>
    <message>
        <source>The file that was imported is kept as it was. Undo takes the whole correction back.</source>
        <translation>가져온 파일은 그대로 보관됩니다. 실행 취소는 고친 것을 한꺼번에 되돌립니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>고친 본문 저장</translation>
    </message>
    <message>
        <source>Save the correction (%1)</source>
        <translation>고친 본문 저장(%1)</translation>
    </message>
    <message>
        <source>Passages (%1)</source>
        <translation>구절(%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n passages would lose their place. They keep quote, codes and memos, and wait on the page “Orphans” until you place or drop them.</source>
        <translation>
            <numerusform>구절 %n개가 자리를 잃습니다. 인용, 코드, 메모를 지닌 채 “자리 잃은 구절” 화면에서 자리를 찾거나 버릴 때까지 기다립니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs yet. Correct the text at the left; its passages move with what you leave as it is.</source>
        <translation>아직 다른 곳이 없습니다. 왼쪽 본문을 고치면, 구절은 그대로 둔 글자를 따라 옮겨집니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n places differ</source>
        <translation>
            <numerusform>%n곳 다름</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages move</source>
        <translation>
            <numerusform>구절 %n개 자리 옮김</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages change</source>
        <translation>
            <numerusform>구절 %n개 바뀜</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages lose their place</source>
        <translation>
            <numerusform>구절 %n개 자리 잃음</numerusform>
        </translation>
    </message>
    <message>
        <source>before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>고친 뒤</translation>
    </message>
    <message>
        <source>The text was not corrected</source>
        <translation>본문을 고치지 못했습니다</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>본문 고치기</translation>
    </message>
    <message>
        <source>What you changed in the text is not saved and would be lost.</source>
        <translation>본문에서 고친 것이 저장되지 않아 사라집니다.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>저장하지 않고 나가기</translation>
    </message>
</context>
<context>
    <name>haeje::DataTable</name>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Open figures</source>
        <translation>수치 열기</translation>
    </message>
    <message>
        <source>Show these figures in the review</source>
        <translation>평가 화면에서 이 수치 보기</translation>
    </message>
    <message>
        <source>Data of the chart</source>
        <translation>도표 데이터</translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>구절 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>computed</source>
        <translation>계산값</translation>
    </message>
    <message numerus="yes">
        <source>%n figures, no passage</source>
        <translation>
            <numerusform>수치 %n개, 구절 없음</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>All</source>
        <translation>합계</translation>
    </message>
    <message numerus="yes">
        <source>%n rows and a total</source>
        <translation>
            <numerusform>%n행과 합계</numerusform>
        </translation>
    </message>
    <message>
        <source>show passages</source>
        <translation>구절 보기</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n행</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>메시지 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::DateField</name>
    <message>
        <source>2021-07-11, 2021-07, 2021 or 2018-03-25/2018-03-28</source>
        <translation>2021-07-11, 2021-07, 2021 또는 2018-03-25/2018-03-28</translation>
    </message>
    <message>
        <source>This is no date. Write a day as 2021-07-11, a month as 2021-07, a year as 2021, an interval as 2018-03-25/2018-03-28; add ? where it is uncertain.</source>
        <translation>날짜가 아닙니다. 날짜는 2021-07-11, 월은 2021-07, 연도는 2021, 기간은 2018-03-25/2018-03-28처럼 적고, 불확실하면 ?를 붙이십시오.</translation>
    </message>
</context>
<context>
    <name>haeje::DiffView</name>
    <message>
        <source>Show the whole text</source>
        <translation>전체 글 보기</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Previous change (Shift+F3)</source>
        <translation>이전 변경(Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Next change (F3)</source>
        <translation>다음 변경(F3)</translation>
    </message>
    <message>
        <source>The two texts compared</source>
        <translation>두 글 비교</translation>
    </message>
    <message>
        <source>… %1 characters unchanged …</source>
        <translation>… %1자 그대로 …</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1에서 %2로</translation>
    </message>
    <message>
        <source>the words of both are the same.</source>
        <translation>두 글의 낱말이 같습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n words new</source>
        <translation>
            <numerusform>새 낱말 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words dropped</source>
        <translation>
            <numerusform>빠진 낱말 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words kept</source>
        <translation>
            <numerusform>그대로인 낱말 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::DocumentCommands</name>
    <message>
        <source>Edit facts…</source>
        <translation>서지 정보 편집…</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>인용 서지 복사</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>읽지 않음으로 표시</translation>
    </message>
    <message>
        <source>Mark as being read</source>
        <translation>읽는 중으로 표시</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>읽음으로 표시</translation>
    </message>
    <message>
        <source>Add to collection…</source>
        <translation>모음에 넣기…</translation>
    </message>
    <message>
        <source>Attributes of documents…</source>
        <translation>자료의 속성…</translation>
    </message>
    <message>
        <source>Remove document…</source>
        <translation>자료 삭제…</translation>
    </message>
    <message numerus="yes">
        <source>%n documents go from the library</source>
        <translation>
            <numerusform>자료 %n개를 지웁니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, with their %n passages and everything on them. Undo brings it all back.</source>
        <translation>
            <numerusform>. 구절 %n개와 거기 딸린 것도 함께 지웁니다. 실행 취소로 모두 되돌릴 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>. Undo brings them back.</source>
        <translation>. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” goes with its %n passages and everything on them. Undo brings it all back.</source>
        <translation>
            <numerusform>“%1” 자료를 구절 %n개 및 거기 딸린 것과 함께 지웁니다. 실행 취소로 모두 되돌릴 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” goes from the library. Undo brings it back.</source>
        <translation>“%1” 자료를 지웁니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n documents</source>
        <translation>
            <numerusform>자료 %n개 삭제</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation>자료 삭제</translation>
    </message>
    <message>
        <source>The document was not removed</source>
        <translation>자료를 지우지 못했습니다</translation>
    </message>
    <message>
        <source>Mark as “%1”</source>
        <translation>“%1”(으)로 표시</translation>
    </message>
    <message>
        <source>The reading state was not set</source>
        <translation>읽기 상태를 바꾸지 못했습니다</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>새 모음…</translation>
    </message>
    <message>
        <source>Name, within “%1”</source>
        <translation>“%1” 안의 이름</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>새 모음</translation>
    </message>
    <message>
        <source>The collection was not made</source>
        <translation>모음을 만들지 못했습니다</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>모음 이름 바꾸기</translation>
    </message>
    <message>
        <source>The collection was not renamed</source>
        <translation>모음 이름을 바꾸지 못했습니다</translation>
    </message>
    <message numerus="yes">
        <source>“%1” goes, with the collections in it. Its %n documents stay in the library. Undo brings it back.</source>
        <translation>
            <numerusform>“%1” 모음을 안의 모음과 함께 지웁니다. 자료 %n개는 남습니다. 실행 취소로 되돌릴 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove collection</source>
        <translation>모음 삭제</translation>
    </message>
    <message>
        <source>The collection was not removed</source>
        <translation>모음을 지우지 못했습니다</translation>
    </message>
    <message numerus="yes">
        <source>Add %n documents to a collection</source>
        <translation>
            <numerusform>자료 %n개 모음에 넣기</numerusform>
        </translation>
    </message>
    <message>
        <source>The documents were not added</source>
        <translation>자료를 넣지 못했습니다</translation>
    </message>
    <message numerus="yes">
        <source>Take %n documents out of a collection</source>
        <translation>
            <numerusform>자료 %n개 모음에서 빼기</numerusform>
        </translation>
    </message>
    <message>
        <source>The documents were not taken out</source>
        <translation>자료를 빼지 못했습니다</translation>
    </message>
    <message>
        <source>Move collection</source>
        <translation>모음 옮기기</translation>
    </message>
    <message>
        <source>The collection was not moved</source>
        <translation>모음을 옮기지 못했습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n쪽</numerusform>
        </translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>나란히 열기</translation>
    </message>
    <message>
        <source>I have coded this to its end</source>
        <translation>끝까지 코딩했음</translation>
    </message>
    <message>
        <source>Only texts that coders have coded to their end are compared: agreement and settling.</source>
        <translation>코더들이 끝까지 코딩한 자료만 일치도와 불일치 조정에서 비교합니다.</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n documents as coded to their end</source>
        <translation>
            <numerusform>자료 %n개를 끝까지 코딩했다고 표시</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n documents as not coded to their end</source>
        <translation>
            <numerusform>자료 %n개의 끝까지 코딩 표시 지우기</numerusform>
        </translation>
    </message>
    <message>
        <source>The documents were not marked</source>
        <translation>자료에 표시하지 못했습니다</translation>
    </message>
    <message>
        <source>Read messages out of the text…</source>
        <translation>본문에서 메시지 읽기…</translation>
    </message>
</context>
<context>
    <name>haeje::DocumentsModel</name>
    <message>
        <source>2021-07-23, 2021-07 or 2021</source>
        <translation>2021-07-23, 2021-07 또는 2021</translation>
    </message>
    <message>
        <source>several are parted by ;</source>
        <translation>여럿이면 ;로 나눔</translation>
    </message>
    <message>
        <source>A document is unread, reading or read.</source>
        <translation>자료의 상태는 읽지 않음, 읽는 중, 읽음 가운데 하나입니다.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 바꾸기</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %n documents</source>
        <translation>
            <numerusform>자료 %n개의 %1 바꾸기</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>명시 없음</translation>
    </message>
    <message>
        <source>%1: F2 edits a cell, Ctrl+Enter sets it for all selected</source>
        <translation>%1: F2로 칸을 고치고 Ctrl+Enter로 선택한 모두에 넣습니다</translation>
    </message>
</context>
<context>
    <name>haeje::DocumentsPage</name>
    <message>
        <source>Nothing found</source>
        <translation>결과 없음</translation>
    </message>
    <message>
        <source>Filter these documents</source>
        <translation>이 자료 거르기</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>거르기 지우기</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>표의 열 고르기</translation>
    </message>
    <message>
        <source>More on these documents</source>
        <translation>이 자료에 대한 더 많은 명령</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>표 내보내기…</translation>
    </message>
    <message>
        <source>Copy table as text</source>
        <translation>표를 텍스트로 복사</translation>
    </message>
    <message>
        <source>Mark as being read when opened</source>
        <translation>열면 읽는 중으로 표시</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>텍스트로 복사</translation>
    </message>
    <message>
        <source>Table of documents</source>
        <translation>자료 표</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>모든 자료</translation>
    </message>
    <message>
        <source>No documents here</source>
        <translation>여기에는 자료가 없습니다</translation>
    </message>
    <message>
        <source>Drag documents onto a collection at the left, or choose another row there.</source>
        <translation>왼쪽의 모음에 자료를 끌어다 놓거나 다른 행을 고르십시오.</translation>
    </message>
    <message>
        <source>No document here has “%1” in its title, authors, series, outlet or keywords. Use fewer or other words.</source>
        <translation>제목, 저자, 시리즈, 매체, 주제어에 “%1”이(가) 있는 자료가 여기에 없습니다. 낱말을 줄이거나 바꾸십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>자료 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 documents</source>
        <translation>자료 %2개 중 %1개</translation>
    </message>
    <message numerus="yes">
        <source>%n selected; Ctrl+Enter in a cell sets it for all of them</source>
        <translation>
            <numerusform>%n개 선택, 칸에서 Ctrl+Enter를 누르면 모두에 넣습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>기본 열</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Edit this cell</source>
        <translation>이 칸 고치기</translation>
    </message>
    <message>
        <source>Take out of this collection</source>
        <translation>이 모음에서 빼기</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>표 내보내기</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The table was not exported</source>
        <translation>표를 내보내지 못했습니다</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1에 쓸 수 없습니다: %2</translation>
    </message>
</context>
<context>
    <name>haeje::DropZone</name>
    <message>
        <source>Drop a project here, or articles to begin a project with them</source>
        <translation>프로젝트를 여기에 끌어다 놓거나, 글을 끌어다 놓아 새 프로젝트를 시작하십시오</translation>
    </message>
</context>
<context>
    <name>haeje::DuplicatesView</name>
    <message>
        <source>Earlier</source>
        <translation>앞선 것</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>뒤의 것</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>비슷한 점</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>겹침</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Documents that are alike</source>
        <translation>비슷한 자료</translation>
    </message>
    <message>
        <source>Nothing was compared yet.</source>
        <translation>아직 견주지 않았습니다.</translation>
    </message>
    <message>
        <source>At least in common</source>
        <translation>최소 겹침</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>쌍</translation>
    </message>
    <message>
        <source>Open the earlier</source>
        <translation>앞선 것 열기</translation>
    </message>
    <message>
        <source>Open the later</source>
        <translation>뒤의 것 열기</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>앞뒤 바꾸기</translation>
    </message>
    <message>
        <source>The other of the two counts as the later one (S)</source>
        <translation>다른 쪽을 뒤의 것으로 봅니다(S)</translation>
    </message>
    <message>
        <source>Remove the later...</source>
        <translation>뒤의 것 지우기...</translation>
    </message>
    <message>
        <source>Takes it out of the project (Delete)</source>
        <translation>프로젝트에서 뺍니다(Delete)</translation>
    </message>
    <message>
        <source>The later is a newer version</source>
        <translation>뒤의 것이 새 판</translation>
    </message>
    <message>
        <source>Both stay, as versions of one document (V)</source>
        <translation>둘 다 한 자료의 판으로 남습니다(V)</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>둘 다 두기</translation>
    </message>
    <message>
        <source>They are not shown here again (K)</source>
        <translation>여기에 다시 나오지 않습니다(K)</translation>
    </message>
    <message>
        <source>Comparing: %1 of %2 documents</source>
        <translation>견주는 중: 자료 %2개 중 %1개</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled; %n pairs until then</source>
        <translation>
            <numerusform>취소함, 그때까지 %n쌍</numerusform>
        </translation>
    </message>
    <message>
        <source>same address</source>
        <translation>같은 주소</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>거의 같음</translation>
    </message>
    <message>
        <source>same text</source>
        <translation>같은 글</translation>
    </message>
    <message>
        <source>same file</source>
        <translation>같은 파일</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs to decide</source>
        <translation>
            <numerusform>정할 쌍 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing the documents</source>
        <translation>자료 견주는 중</translation>
    </message>
    <message>
        <source>No pairs to decide</source>
        <translation>정할 쌍이 없습니다</translation>
    </message>
    <message>
        <source>Every text is compared with every other by the words they have in common.</source>
        <translation>모든 글을 겹치는 낱말로 서로 견줍니다.</translation>
    </message>
    <message>
        <source>Pairs that were kept apart or made versions of one document are not shown again.</source>
        <translation>따로 두기로 했거나 한 자료의 판으로 삼은 쌍은 다시 나오지 않습니다.</translation>
    </message>
    <message>
        <source>the earlier</source>
        <translation>앞선 것</translation>
    </message>
    <message>
        <source>the later</source>
        <translation>뒤의 것</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>같음</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>다름</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>명시 없음</translation>
    </message>
    <message>
        <source>The earlier</source>
        <translation>앞선 것</translation>
    </message>
    <message>
        <source>The later</source>
        <translation>뒤의 것</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>가져온 때</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>단어</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>구절</translation>
    </message>
    <message numerus="yes">
        <source> Its %n passages go with it.</source>
        <translation>
            <numerusform> 구절 %n개도 함께 지웁니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a document</source>
        <translation>자료 삭제</translation>
    </message>
    <message>
        <source>“%1” is taken out of the project.</source>
        <translation>“%1” 자료를 프로젝트에서 뺍니다.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>바뀐 것이 없습니다</translation>
    </message>
</context>
<context>
    <name>haeje::EvidenceDialog</name>
    <message>
        <source>Use as evidence</source>
        <translation>근거로 쓰기</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>Or a new claim: what is claimed, in one sentence</source>
        <translation>또는 새 주장: 무엇을 주장하는지 한 문장으로</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>새 주장</translation>
    </message>
    <message>
        <source>For it</source>
        <translation>뒷받침</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>반대</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>맥락</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>여기 있는 까닭</translation>
    </message>
    <message>
        <source>Note on the passage</source>
        <translation>구절에 대한 설명</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>How it stands to the claim</source>
        <translation>주장에 대한 입장</translation>
    </message>
    <message numerus="yes">
        <source>%n passages, the first of them: %1</source>
        <translation>
            <numerusform>구절 %n개, 그 첫째: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::EvidenceList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n개 더 보기</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::FactsDialog</name>
    <message>
        <source>not stated</source>
        <translation>명시 없음</translation>
    </message>
    <message>
        <source>Facts of the document</source>
        <translation>자료의 서지 정보</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>제목(&amp;T)</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>필수</translation>
    </message>
    <message>
        <source>S&amp;ubtitle</source>
        <translation>부제(&amp;U)</translation>
    </message>
    <message>
        <source>Se&amp;ries</source>
        <translation>시리즈(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Authors</source>
        <translation>저자(&amp;A)</translation>
    </message>
    <message>
        <source>not stated; several are parted by ;</source>
        <translation>명시 없음, 여럿이면 ;로 구분</translation>
    </message>
    <message>
        <source>A&amp;ffiliation</source>
        <translation>소속(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>발행일(&amp;P)</translation>
    </message>
    <message>
        <source>2021-07-23, 2021-07 or 2021</source>
        <translation>2021-07-23, 2021-07 또는 2021</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>매체(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>en, ko, zh</source>
        <translation>en, ko, zh</translation>
    </message>
    <message>
        <source>&amp;Web address</source>
        <translation>웹 주소(&amp;W)</translation>
    </message>
    <message>
        <source>Save facts</source>
        <translation>서지 정보 저장</translation>
    </message>
    <message>
        <source>A document needs a title to be found by.</source>
        <translation>자료를 찾을 수 있으려면 제목이 필요합니다.</translation>
    </message>
    <message>
        <source>“%1” is not a date Haeje can read. Write 2021-07-23, 2021-07, 2021, or two of them with a / between.</source>
        <translation>“%1”: Haeje가 읽을 수 있는 날짜가 아닙니다. 2021-07-23, 2021-07, 2021처럼 적거나, 둘을 /로 이어 적으십시오.</translation>
    </message>
    <message>
        <source>Edit facts</source>
        <translation>서지 정보 편집</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>서지 정보</translation>
    </message>
    <message>
        <source>Found in the file</source>
        <translation>파일에서 찾은 것</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>판본</translation>
    </message>
    <message>
        <source>History</source>
        <translation>이력</translation>
    </message>
    <message>
        <source>&amp;Keywords</source>
        <translation>주제어(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>내려받기(&amp;D)</translation>
    </message>
</context>
<context>
    <name>haeje::FigureDialog</name>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>새 수치</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Make figure</source>
        <translation>수치 만들기</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Base (of how many)</source>
        <translation>모수(전체 수)</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>구분 기준</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>범주</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>집계 내용</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>technologies</source>
        <translation>기술</translation>
    </message>
    <message>
        <source>field, institution, …</source>
        <translation>분야, 기관, …</translation>
    </message>
    <message>
        <source>which part of the whole</source>
        <translation>전체 중 어느 부분인지</translation>
    </message>
    <message>
        <source>Technologies by field</source>
        <translation>분야별 기술</translation>
    </message>
    <message>
        <source>where the source judges in words, not in numbers</source>
        <translation>출처가 숫자가 아니라 말로 판정한 경우</translation>
    </message>
    <message>
        <source>2021-07-21, 2021-07 or 2021</source>
        <translation>2021-07-21, 2021-07 또는 2021</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%2별 %1</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number. Write digits, as in 1844.6.</source>
        <translation>%1: “%2”, 숫자가 아닙니다. 1844.6처럼 숫자로 적으십시오.</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>모수</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2021-07-21, 2021-07 or 2021.</source>
        <translation>“%1”: 날짜가 아닙니다. 2021-07-21, 2021-07, 2021처럼 적으십시오.</translation>
    </message>
    <message>
        <source>Give the figure a statement that says what is counted, as in “Technologies by field”.</source>
        <translation>무엇을 센 것인지 집계 내용을 적으십시오(예: “분야별 기술”).</translation>
    </message>
    <message>
        <source>Give a value, or a verdict where the source judges in words.</source>
        <translation>값을 적거나, 출처가 말로 판정했다면 판정을 적으십시오.</translation>
    </message>
    <message>
        <source>The value is more than its base. Correct one of them.</source>
        <translation>값이 모수보다 큽니다. 둘 가운데 하나를 고치십시오.</translation>
    </message>
    <message>
        <source>Change figure</source>
        <translation>수치 편집</translation>
    </message>
</context>
<context>
    <name>haeje::FigureInspector</name>
    <message>
        <source>Stands on</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 기준</translation>
    </message>
    <message>
        <source>as-of date not stated</source>
        <translation>기준일 명시 없음</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>No figure selected</source>
        <translation>선택한 수치 없음</translation>
    </message>
    <message>
        <source>Stands on no passage yet</source>
        <translation>아직 근거 구절 없음</translation>
    </message>
    <message>
        <source>Make chart</source>
        <translation>도표 만들기</translation>
    </message>
    <message>
        <source>A chart of this breakdown, in Charts</source>
        <translation>이 구성의 도표를 도표 화면에 만들기</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>수</translation>
    </message>
    <message>
        <source>Number of %1</source>
        <translation>%1 수</translation>
    </message>
    <message>
        <source>%1, base %2</source>
        <translation>%1, 모수 %2</translation>
    </message>
    <message>
        <source>Choose one to see its passages and checks.</source>
        <translation>수치를 고르면 근거 구절과 점검 내용이 나옵니다.</translation>
    </message>
</context>
<context>
    <name>haeje::FigureTable</name>
    <message>
        <source>A check flags this figure; see its checks at the right</source>
        <translation>점검에 걸린 수치입니다. 오른쪽의 점검 내용을 보십시오</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>집계 내용</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>모수</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>구분 기준</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>범주</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>구절</translation>
    </message>
    <message>
        <source>Filter figures</source>
        <translation>수치 거르기</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>수치</translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>수치 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n figures</source>
        <translation>
            <numerusform>수치 %n개 중 %1개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::FindBar</name>
    <message>
        <source>Match capital letters</source>
        <translation>대소문자 구분</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>이 자료에서 찾기</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>이전(Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>다음(F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기(Esc)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>결과 없음</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>haeje::FoundFactsView</name>
    <message>
        <source>Fact</source>
        <translation>서지 정보</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>가져옴</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>확실성</translation>
    </message>
    <message>
        <source>Words in the file</source>
        <translation>파일의 말</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>자리</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>넣기</translation>
    </message>
    <message>
        <source>Facts found in the file</source>
        <translation>파일에서 찾은 서지 정보</translation>
    </message>
    <message>
        <source>Nothing was noted when this document was imported.</source>
        <translation>이 자료를 가져올 때 적어 둔 것이 없습니다.</translation>
    </message>
    <message>
        <source>What the file says, with the words it rests on. What was not taken can be taken; it is saved with the facts.</source>
        <translation>파일이 말하는 것과 그 근거가 된 말입니다. 넣지 않은 것을 넣을 수 있으며 서지 정보와 함께 저장됩니다.</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>명시</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>유력</translation>
    </message>
    <message>
        <source>⚠ doubtful</source>
        <translation>⚠ 의문</translation>
    </message>
    <message>
        <source>✓ taken</source>
        <translation>✓ 넣음</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>넣지 않음</translation>
    </message>
</context>
<context>
    <name>haeje::GridView</name>
    <message>
        <source>Occasions by direction and year</source>
        <translation>방향과 연도별 계기</translation>
    </message>
</context>
<context>
    <name>haeje::HistoryView</name>
    <message>
        <source>Imported</source>
        <translation>가져온 때</translation>
    </message>
    <message>
        <source>Reading state</source>
        <translation>읽기 상태</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>모음</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Nothing has been changed since this document was imported.</source>
        <translation>이 자료를 가져온 뒤 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>때</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>누가</translation>
    </message>
    <message>
        <source>What</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>앞</translation>
    </message>
    <message>
        <source>After</source>
        <translation>뒤</translation>
    </message>
    <message>
        <source>History of the document</source>
        <translation>자료의 이력</translation>
    </message>
</context>
<context>
    <name>haeje::ImportRun</name>
    <message>
        <source>Importing %1 of %2</source>
        <translation>가져오는 중 %1/%2</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>멈추고 남기기</translation>
    </message>
    <message>
        <source>What is in stays; the rest can be brought in later</source>
        <translation>들어온 것은 남고 나머지는 나중에 가져올 수 있습니다</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>The import does not go on</source>
        <translation>가져오기를 이어서 하지 못했습니다</translation>
    </message>
    <message>
        <source>Leave the rest out</source>
        <translation>나머지 빼기</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message numerus="yes">
        <source>An import was stopped on %1: %n files are left.</source>
        <translation>
            <numerusform>%1에 멈춘 가져오기가 있습니다. 파일 %n개가 남았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>An import is running. Wait until it is done, or stop it in the status bar.</source>
        <translation>가져오는 중입니다. 끝나기를 기다리거나 상태 줄에서 멈추십시오.</translation>
    </message>
    <message>
        <source>A sheet of documents to import is open. Import or leave it first.</source>
        <translation>가져오기 표가 열려 있습니다. 먼저 가져오거나 닫으십시오.</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>%2개 중 %1개 읽는 중</translation>
    </message>
    <message>
        <source>Leave the sheet</source>
        <translation>표 닫기</translation>
    </message>
    <message>
        <source>Nothing of the sheet was imported. What you edited in it is lost.</source>
        <translation>표에서 아무것도 가져오지 않았습니다. 고친 것은 사라집니다.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>An import is running</source>
        <translation>가져오는 중입니다</translation>
    </message>
    <message>
        <source>%1 of %2 files are in. If you stop here they stay, and the rest can be brought in when the project is open again.</source>
        <translation>파일 %2개 중 %1개가 들어왔습니다. 여기에서 멈추면 그대로 남고, 나머지는 프로젝트를 다시 열었을 때 가져올 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>haeje::ImportSheetView</name>
    <message>
        <source>Each book is one document</source>
        <translation>책마다 자료 하나</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>확인할 것</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>이미 있음</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>가져오지 못함</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Take the chosen rows (Space)</source>
        <translation>고른 행 가져오기(Space)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Leave the chosen rows out (Space)</source>
        <translation>고른 행 빼기(Space)</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>아래로 채우기</translation>
    </message>
    <message>
        <source>Fill the chosen cells with the topmost (Ctrl+D)</source>
        <translation>고른 칸을 맨 위 값으로 채우기(Ctrl+D)</translation>
    </message>
    <message>
        <source>Undo in the sheet (Ctrl+Z)</source>
        <translation>표에서 실행 취소(Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo in the sheet (Ctrl+Shift+Z)</source>
        <translation>표에서 다시 실행(Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>거르기</translation>
    </message>
    <message>
        <source>Set for rows</source>
        <translation>행에 넣기</translation>
    </message>
    <message>
        <source>Set a fact for all chosen rows</source>
        <translation>고른 행 모두에 서지 정보 넣기</translation>
    </message>
    <message>
        <source>No documents here</source>
        <translation>여기에는 자료가 없습니다</translation>
    </message>
    <message>
        <source>Nothing that was read is of this kind.</source>
        <translation>읽은 것 가운데 이런 것이 없습니다.</translation>
    </message>
    <message>
        <source>Otherwise each chapter of an EPUB is a document of its own</source>
        <translation>그러지 않으면 EPUB의 장마다 자료 하나가 됩니다</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>%2개 중 %1개 읽는 중</translation>
    </message>
    <message numerus="yes">
        <source>Import %n tables</source>
        <translation>
            <numerusform>표 %n개 가져오기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n documents</source>
        <translation>
            <numerusform>자료 %n개 가져오기</numerusform>
        </translation>
    </message>
    <message>
        <source>When all files are read</source>
        <translation>파일을 모두 읽은 뒤에</translation>
    </message>
    <message>
        <source>Reading %1 of %2 files</source>
        <translation>파일 %2개 중 %1개 읽는 중</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽는 중</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n개 뺌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new versions</source>
        <translation>
            <numerusform>새 판 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables come in as they are</source>
        <translation>
            <numerusform>표 %n개는 그대로 가져옴</numerusform>
        </translation>
    </message>
    <message>
        <source>One step to undo brings all of it out again.</source>
        <translation>실행 취소 한 번으로 모두 되돌립니다.</translation>
    </message>
    <message>
        <source>Choose the rows first: a click on a cell, Shift or Ctrl for more, Ctrl+A for all.</source>
        <translation>먼저 행을 고르십시오. 칸을 누르고, Shift나 Ctrl로 더 고르고, Ctrl+A로 모두 고릅니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n rows</source>
        <translation>
            <numerusform>%n행의 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Several are parted by ;</source>
        <translation>여럿이면 ;로 나눔</translation>
    </message>
    <message>
        <source>There is no row above it.</source>
        <translation>위에 행이 없습니다.</translation>
    </message>
    <message>
        <source>in the project</source>
        <translation>프로젝트에 있음</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1행</translation>
    </message>
</context>
<context>
    <name>haeje::ImportWindow</name>
    <message>
        <source>What was found</source>
        <translation>찾은 것</translation>
    </message>
    <message>
        <source>What was found in “%1”</source>
        <translation>“%1”에서 찾은 것</translation>
    </message>
    <message>
        <source>What was found in the text</source>
        <translation>글에서 찾은 것</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>The files are read again. What you edited in the sheet is lost.</source>
        <translation>파일을 다시 읽습니다. 표에서 고친 것은 사라집니다.</translation>
    </message>
    <message>
        <source>Leave the sheet</source>
        <translation>표 닫기</translation>
    </message>
    <message>
        <source>Nothing of the sheet was imported. What you edited in it is lost.</source>
        <translation>표에서 아무것도 가져오지 않았습니다. 고친 것은 사라집니다.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv)</source>
        <translation>표 (*.csv *.tsv)</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>압축 파일 (*.zip)</translation>
    </message>
    <message>
        <source>Everything that can be brought in (%1)</source>
        <translation>가져올 수 있는 모든 것 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>haeje::LabelledField</name>
    <message>
        <source>%1, better up to %2</source>
        <translation>%1자, %2자 이내가 좋음</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>haeje::LibraryModel</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1·%2</translation>
    </message>
    <message>
        <source>%1 et al.</source>
        <translation>%1 외</translation>
    </message>
    <message>
        <source>no passages yet</source>
        <translation>구절 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>구절 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>모든 자료</translation>
    </message>
    <message>
        <source>Not yet coded</source>
        <translation>코딩 전</translation>
    </message>
    <message>
        <source>Without a series</source>
        <translation>시리즈 없음</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>명시 없음</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>모음</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>표에 %n개 더</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>자료 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · coded by %2</source>
        <translation>%1 · 코딩 마침: %2</translation>
    </message>
</context>
<context>
    <name>haeje::LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Sort documents</source>
        <translation>자료 정렬</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>최신순</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>오래된순</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>제목순</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>저자순</translation>
    </message>
    <message>
        <source>Most passages first</source>
        <translation>구절 많은 순</translation>
    </message>
    <message>
        <source>Filter by title, author, outlet</source>
        <translation>제목, 저자, 매체로 거르기</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>거르기 지우기</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>새 모음</translation>
    </message>
    <message>
        <source>Group documents</source>
        <translation>자료 묶기</translation>
    </message>
    <message>
        <source>Every document is coded.</source>
        <translation>모든 자료에 코드가 있습니다.</translation>
    </message>
    <message>
        <source>No document has “%1” in its title, authors, series, outlet or keywords.</source>
        <translation>제목, 저자, 시리즈, 매체, 주제어에 “%1”이(가) 있는 자료가 없습니다.</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>grouping</comment>
        <translation>%1별</translation>
    </message>
    <message>
        <source>New collection in it…</source>
        <translation>안에 새 모음…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>To the top level</source>
        <translation>맨 위로</translation>
    </message>
    <message>
        <source>Remove collection…</source>
        <translation>모음 삭제…</translation>
    </message>
    <message>
        <source>Take out of this collection</source>
        <translation>이 모음에서 빼기</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>새 모음…</translation>
    </message>
</context>
<context>
    <name>haeje::LibraryPlace</name>
    <message>
        <source>No documents yet</source>
        <translation>아직 자료가 없습니다</translation>
    </message>
    <message>
        <source>Import the articles you want to read and code. You can also drop files on the window.</source>
        <translation>읽고 코딩할 글을 가져오십시오. 파일을 창에 끌어다 놓아도 됩니다.</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>구절</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>코딩</translation>
    </message>
    <message>
        <source>That was not done</source>
        <translation>실행하지 못했습니다</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>글 가져오기…</translation>
    </message>
    <message>
        <source>Without a series</source>
        <translation>시리즈 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>자료 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>구절 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codings</source>
        <translation>
            <numerusform>코딩 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Make message from passage…</source>
        <translation>구절을 메시지로…</translation>
    </message>
    <message>
        <source>Make message</source>
        <translation>메시지로</translation>
    </message>
    <message>
        <source>Make figure from passage…</source>
        <translation>구절을 수치로…</translation>
    </message>
    <message>
        <source>Make figure</source>
        <translation>수치로</translation>
    </message>
    <message>
        <source>Put a code on it…</source>
        <translation>코드 붙이기…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드 붙이기</translation>
    </message>
    <message>
        <source>Put the last code again</source>
        <translation>마지막 코드 다시 붙이기</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>새 코드…</translation>
    </message>
    <message>
        <source>Write a memo</source>
        <translation>메모 쓰기</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>서지와 함께 복사</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>다음 구절</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>이전 구절</translation>
    </message>
    <message>
        <source>Remove passage</source>
        <translation>구절 삭제</translation>
    </message>
    <message>
        <source>Select words or a passage first.</source>
        <translation>먼저 글이나 구절을 선택하십시오.</translation>
    </message>
    <message>
        <source>Select a passage first.</source>
        <translation>먼저 구절을 선택하십시오.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Find in this document (Ctrl+F)</source>
        <translation>이 자료에서 찾기(Ctrl+F)</translation>
    </message>
    <message>
        <source>Take off “%1”</source>
        <translation>“%1” 떼기</translation>
    </message>
    <message>
        <source>The code was not taken off</source>
        <translation>코드를 떼지 못했습니다</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Select words in the text, or a passage, and then choose the code.</source>
        <translation>본문에서 글이나 구절을 선택한 뒤 코드를 고르십시오.</translation>
    </message>
    <message>
        <source>The passage was not coded</source>
        <translation>구절에 코드를 붙이지 못했습니다</translation>
    </message>
    <message>
        <source>No code has the key %1. Give it one in the codebook.</source>
        <translation>단축키가 %1인 코드가 없습니다. 코드북에서 지정하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n things stand on this passage and would lose it as their evidence. Undo brings it back.</source>
        <translation>
            <numerusform>이 구절에 근거한 것 %n건이 근거를 잃게 됩니다. 실행 취소로 되돌릴 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passage was not removed</source>
        <translation>구절을 지우지 못했습니다</translation>
    </message>
    <message>
        <source>More on this passage</source>
        <translation>이 구절의 다른 명령</translation>
    </message>
    <message>
        <source>The passage was not changed</source>
        <translation>구절을 바꾸지 못했습니다</translation>
    </message>
    <message>
        <source>%1 of %2 documents</source>
        <translation>자료 %2개 중 %1개</translation>
    </message>
    <message>
        <source>Pages of the PDF</source>
        <translation>PDF 쪽</translation>
    </message>
    <message>
        <source>Code by rule…</source>
        <translation>규칙으로 코딩…</translation>
    </message>
    <message>
        <source>Correct the text…</source>
        <translation>본문 고치기…</translation>
    </message>
    <message>
        <source>Open a second text beside this one first.</source>
        <translation>먼저 이 글 옆에 다른 글을 여십시오.</translation>
    </message>
    <message>
        <source>Open a document first.</source>
        <translation>먼저 자료를 여십시오.</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>분석</translation>
    </message>
    <message>
        <source>What was coded, looked at in other ways</source>
        <translation>코딩한 것을 다른 방식으로 보기</translation>
    </message>
    <message>
        <source>Which codings are shown, and their colours</source>
        <translation>표시할 코딩과 색</translation>
    </message>
    <message>
        <source>Type, lines and ruler</source>
        <translation>글자, 줄, 읽기 자</translation>
    </message>
    <message>
        <source>Scroll both texts together</source>
        <translation>두 글을 함께 스크롤</translation>
    </message>
    <message>
        <source>Go to the other text</source>
        <translation>다른 글로 가기</translation>
    </message>
    <message>
        <source>Swap the two texts</source>
        <translation>두 글의 자리 바꾸기</translation>
    </message>
    <message>
        <source>Close this text</source>
        <translation>이 글 닫기</translation>
    </message>
    <message>
        <source>List of documents</source>
        <translation>자료 목록</translation>
    </message>
    <message>
        <source>The text was not opened beside the other</source>
        <translation>글을 나란히 열지 못했습니다</translation>
    </message>
    <message>
        <source>A scan has no text to stand beside another. Open it alone.</source>
        <translation>스캔 문서에는 나란히 놓을 글이 없습니다. 따로 여십시오.</translation>
    </message>
    <message>
        <source>Paragraph by paragraph: both texts have as many.</source>
        <translation>단락끼리 맞춥니다. 두 글의 단락 수가 같습니다.</translation>
    </message>
    <message>
        <source>Select a passage in the text first; it becomes the example.</source>
        <translation>먼저 본문에서 구절을 고르십시오. 그것이 예가 됩니다.</translation>
    </message>
    <message>
        <source>Example of a code</source>
        <translation>코드의 예</translation>
    </message>
    <message>
        <source>That code is no longer in the codebook.</source>
        <translation>그 코드는 이제 코드북에 없습니다.</translation>
    </message>
    <message>
        <source>The example was not set</source>
        <translation>예를 정하지 못했습니다</translation>
    </message>
    <message>
        <source>Notes beside the text</source>
        <translation>본문 옆 메모</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>읽기 자</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n codings shown</source>
        <translation>
            <numerusform>코딩 %n개 중 %1개 표시</numerusform>
        </translation>
    </message>
    <message>
        <source>choose a code in the codebook</source>
        <translation>코드북에서 코드를 고르십시오</translation>
    </message>
    <message>
        <source>Use as evidence…</source>
        <translation>근거로 쓰기…</translation>
    </message>
    <message>
        <source>Section by section: the texts differ in their paragraphs, and their headings are alike.</source>
        <translation>절끼리: 단락 수는 다르고 제목의 짜임은 같습니다.</translation>
    </message>
    <message>
        <source>By the share of the text, as the texts differ in their paragraphs and headings.</source>
        <translation>단락과 제목의 짜임이 서로 달라 글에서의 위치 비율로 움직입니다.</translation>
    </message>
    <message>
        <source>Two texts stand side by side, and there is no room for pages beside them. Close one of the texts (Ctrl+Shift+W), then its pages can be shown.</source>
        <translation>두 글이 나란히 있어 쪽을 놓을 자리가 없습니다. 글 하나를 닫으면(Ctrl+Shift+W) 쪽을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>This document has no pages: only what was imported from a PDF has.</source>
        <translation>이 자료에는 쪽이 없습니다. PDF에서 가져온 자료에만 쪽이 있습니다.</translation>
    </message>
    <message>
        <source>This document is a scan: its pages are all there is of it.</source>
        <translation>이 자료는 스캔이며 쪽이 전부입니다.</translation>
    </message>
    <message>
        <source>The pages of the PDF beside the text</source>
        <translation>글 곁에 PDF의 쪽 보기</translation>
    </message>
    <message>
        <source>Colour of the coder “%1”</source>
        <translation>코더 “%1”의 색</translation>
    </message>
    <message>
        <source>The colour was not changed</source>
        <translation>색을 바꾸지 못했습니다</translation>
    </message>
</context>
<context>
    <name>haeje::LinkPicker</name>
    <message>
        <source>Part of a name, or words of a passage</source>
        <translation>이름의 일부나 구절의 낱말</translation>
    </message>
    <message>
        <source>What to link to</source>
        <translation>연결할 곳</translation>
    </message>
</context>
<context>
    <name>haeje::MainWindow</name>
    <message>
        <source>Coder</source>
        <translation>코더</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>프로젝트 없음</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>가져오는 중</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>The project could not be opened</source>
        <translation>프로젝트를 열지 못했습니다</translation>
    </message>
    <message numerus="yes">
        <source>A new project for %n files</source>
        <translation>
            <numerusform>파일 %n개로 새 프로젝트 만들기</numerusform>
        </translation>
    </message>
    <message>
        <source>Haeje projects (*.haeje)</source>
        <translation>Haeje 프로젝트(*.haeje)</translation>
    </message>
    <message>
        <source>Nothing was brought in</source>
        <translation>가져온 것이 없습니다</translation>
    </message>
    <message>
        <source>Drop to open the project</source>
        <translation>놓으면 프로젝트를 엽니다</translation>
    </message>
    <message>
        <source>Drop to bring the text in</source>
        <translation>놓으면 글을 가져옵니다</translation>
    </message>
    <message>
        <source>Drop to begin a project with the text</source>
        <translation>놓으면 이 글로 프로젝트를 시작합니다</translation>
    </message>
    <message numerus="yes">
        <source>Drop to bring %n files or folders in</source>
        <translation>
            <numerusform>놓으면 파일이나 폴더 %n개를 가져옵니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to begin a project with %n files or folders</source>
        <translation>
            <numerusform>놓으면 파일이나 폴더 %n개로 프로젝트를 시작합니다</numerusform>
        </translation>
    </message>
    <message>
        <source>A new project for the text</source>
        <translation>글을 담을 새 프로젝트</translation>
    </message>
    <message>
        <source>There is no text to bring in. Copy one first, in a browser or a document.</source>
        <translation>가져올 글이 없습니다. 먼저 브라우저나 문서에서 복사하십시오.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>붙여 넣은 글</translation>
    </message>
    <message>
        <source>Blind: only your own codings</source>
        <translation>블라인드: 내 코딩만</translation>
    </message>
    <message>
        <source>In this project your codings and memos are signed with this name:</source>
        <translation>이 프로젝트에서 코딩과 메모에 다음 이름이 적힙니다:</translation>
    </message>
</context>
<context>
    <name>haeje::MarkFilterPanel</name>
    <message>
        <source>Colours by</source>
        <translation>색 기준</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>코더</translation>
    </message>
    <message>
        <source>Only the code chosen in the codebook, with those below it</source>
        <translation>코드북에서 고른 코드와 그 하위 코드만</translation>
    </message>
    <message>
        <source>Codes, and their codings in this text</source>
        <translation>코드와 이 글에서의 코딩 수</translation>
    </message>
    <message>
        <source>Filter the codes</source>
        <translation>코드 거르기</translation>
    </message>
    <message>
        <source>Codes that are shown</source>
        <translation>표시되는 코드</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>코더</translation>
    </message>
    <message>
        <source>Coders whose codings are shown</source>
        <translation>코딩이 표시되는 코더</translation>
    </message>
    <message>
        <source>How sure they are</source>
        <translation>확신 정도</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>밝히지 않음</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>확실함</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>의심스러움</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>논의할 것</translation>
    </message>
    <message>
        <source>Show all codes</source>
        <translation>모든 코드 표시</translation>
    </message>
    <message>
        <source>Hide all codes</source>
        <translation>모든 코드 숨김</translation>
    </message>
    <message>
        <source>Double click or Enter: another colour</source>
        <translation>두 번 누르거나 Enter: 다른 색</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>색 %1</translation>
    </message>
</context>
<context>
    <name>haeje::MatrixControls</name>
    <message>
        <source>What is set against what</source>
        <translation>무엇을 무엇과 견줄지</translation>
    </message>
    <message>
        <source>How</source>
        <translation>방식</translation>
    </message>
    <message>
        <source>What a cell counts</source>
        <translation>칸에서 세는 것</translation>
    </message>
    <message>
        <source>With codes below</source>
        <translation>하위 코드 포함</translation>
    </message>
    <message>
        <source>Codes by documents</source>
        <translation>자료별 코드</translation>
    </message>
    <message>
        <source>Codes by attribute</source>
        <translation>속성별 코드</translation>
    </message>
    <message>
        <source>Codes by codes</source>
        <translation>코드와 코드</translation>
    </message>
    <message>
        <source>Codes over time</source>
        <translation>시간별 코드</translation>
    </message>
    <message>
        <source>Coders by codes</source>
        <translation>코더별 코드</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>구절</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>코딩</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>단어</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Share of text, %</source>
        <translation>본문 비율, %</translation>
    </message>
    <message>
        <source>At most so many words between them</source>
        <translation>사이의 최대 단어 수</translation>
    </message>
    <message>
        <source> words</source>
        <translation> 단어</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>모든 코드</translation>
    </message>
    <message>
        <source>Choose the codes that are shown</source>
        <translation>보일 코드 고르기</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>모든 코더</translation>
    </message>
    <message>
        <source>Choose whose codings are counted</source>
        <translation>누구의 코딩을 셀지 고르기</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Only documents published within: 2021, 2021-07 or 2021-07-11</source>
        <translation>이 기간에 발행된 자료만: 2021, 2021-07 또는 2021-07-11</translation>
    </message>
    <message>
        <source>A code counts the codes below it too, and nothing twice</source>
        <translation>코드가 하위 코드까지 세며 두 번 세지 않습니다</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>What is shown, in which order</source>
        <translation>무엇을 어떤 순서로 볼지</translation>
    </message>
    <message>
        <source>Hide empty rows and columns</source>
        <translation>빈 행과 열 숨기기</translation>
    </message>
    <message>
        <source>Only active codes</source>
        <translation>쓰고 있는 코드만</translation>
    </message>
    <message>
        <source>Colour measured against</source>
        <translation>색의 기준</translation>
    </message>
    <message>
        <source>The whole table</source>
        <translation>표 전체</translation>
    </message>
    <message>
        <source>Its row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Its column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>Rows as given</source>
        <translation>행: 원래 순서</translation>
    </message>
    <message>
        <source>Rows by name</source>
        <translation>행: 이름순</translation>
    </message>
    <message>
        <source>Rows by total</source>
        <translation>행: 합계순</translation>
    </message>
    <message>
        <source>Columns as given</source>
        <translation>열: 원래 순서</translation>
    </message>
    <message>
        <source>Columns by name</source>
        <translation>열: 이름순</translation>
    </message>
    <message>
        <source>Columns by total</source>
        <translation>열: 합계순</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>저자</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>시리즈</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>주제어</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>모음</translation>
    </message>
    <message>
        <source>overlapping</source>
        <translation>겹침</translation>
    </message>
    <message>
        <source>near each other</source>
        <translation>가까이</translation>
    </message>
    <message>
        <source>in the same sentence</source>
        <translation>같은 문장</translation>
    </message>
    <message>
        <source>in the same paragraph</source>
        <translation>같은 문단</translation>
    </message>
    <message>
        <source>in the same document</source>
        <translation>같은 자료</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>차례로</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>연도별</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>분기별</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>월별</translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>코드 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coders</source>
        <translation>
            <numerusform>코더 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>Only codes of this group</source>
        <translation>이 묶음의 코드만</translation>
    </message>
    <message>
        <source>All code groups</source>
        <translation>모든 코드 묶음</translation>
    </message>
</context>
<context>
    <name>haeje::MatrixModel</name>
    <message>
        <source>&lt; %1</source>
        <translation>&lt; %1</translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>구절 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of codings</source>
        <translation>
            <numerusform>코딩 쌍 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codings</source>
        <translation>
            <numerusform>코딩 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>단어 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>자료 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the text</source>
        <translation>본문의 %1 %</translation>
    </message>
    <message>
        <source>nothing to count in</source>
        <translation>셀 본문이 없음</translation>
    </message>
    <message>
        <source>%1
%2 in all</source>
        <translation>%1
모두 %2</translation>
    </message>
    <message>
        <source>%1
%2
%3</source>
        <translation>%1
%2
%3</translation>
    </message>
    <message>
        <source>Click: order the columns by this row</source>
        <translation>누르면 이 행에 따라 열을 정렬</translation>
    </message>
    <message>
        <source>Click: order the rows by this column</source>
        <translation>누르면 이 열에 따라 행을 정렬</translation>
    </message>
</context>
<context>
    <name>haeje::MatrixPage</name>
    <message>
        <source>Nothing is coded yet</source>
        <translation>아직 코딩이 없습니다</translation>
    </message>
    <message>
        <source>A matrix counts what was coded: mark a passage in a document and put a code on it, then come back.</source>
        <translation>행렬은 코딩한 것을 셉니다. 자료에서 구절을 표시해 코드를 붙인 뒤 돌아오십시오.</translation>
    </message>
    <message>
        <source>Make chart</source>
        <translation>도표 만들기</translation>
    </message>
    <message>
        <source>Keep this count as a chart, which is read anew each time</source>
        <translation>이 집계를 도표로 남깁니다. 숫자는 매번 새로 셉니다</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the table as text for a spreadsheet</source>
        <translation>표를 스프레드시트용 텍스트로 복사</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>표를 CSV로 저장…</translation>
    </message>
    <message numerus="yes">
        <source>%n empty rows and columns are not shown.</source>
        <translation>
            <numerusform>빈 행과 열 %n개는 보이지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>구절 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <translation>%1 × %2: %3</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>행렬</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n행</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n열</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>표를 CSV로 저장</translation>
    </message>
    <message>
        <source>New chart</source>
        <translation>새 도표</translation>
    </message>
</context>
<context>
    <name>haeje::MeasureOptionsRow</name>
    <message>
        <source>all</source>
        <translation>전체</translation>
    </message>
</context>
<context>
    <name>haeje::MeasuresPage</name>
    <message>
        <source>Nothing was counted here</source>
        <translation>여기서 센 것이 없습니다</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>세는 중…</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>수치로 돌아가기</translation>
    </message>
    <message numerus="yes">
        <source>%n not resolved…</source>
        <translation>
            <numerusform>미해결 %n건…</numerusform>
        </translation>
    </message>
    <message>
        <source>Measures of messages</source>
        <translation>메시지 측정</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>메시지 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n행</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>표를 CSV로 저장</translation>
    </message>
    <message>
        <source>New chart</source>
        <translation>새 도표</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>측정</translation>
    </message>
    <message>
        <source>Round-ups…</source>
        <translation>명단…</translation>
    </message>
    <message>
        <source>Enter the lists of well-wishers and change them</source>
        <translation>축하 인사 명단을 입력하고 고칩니다</translation>
    </message>
    <message>
        <source>Make chart</source>
        <translation>도표 만들기</translation>
    </message>
    <message>
        <source>Keep this measure as a chart, which is read anew each time</source>
        <translation>이 측정을 도표로 남깁니다. 도표는 볼 때마다 새로 셉니다</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the table as text for a spreadsheet</source>
        <translation>표를 스프레드시트용 글로 복사</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>표를 CSV로 저장…</translation>
    </message>
    <message>
        <source>List the messages that could not be resolved, each with the reason</source>
        <translation>해결하지 못한 메시지를 까닭과 함께 보입니다</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>아직 메시지가 없습니다</translation>
    </message>
    <message>
        <source>Measures count messages: days to publication and to reply, rates by year, lengths, capacities. Import a table of messages or make one on the timeline, then come back.</source>
        <translation>측정은 메시지를 셉니다: 보도·답신까지의 일수, 연도별 건수, 길이, 직함. 메시지 표를 가져오거나 연표에서 메시지를 만든 뒤 다시 오세요.</translation>
    </message>
    <message>
        <source>Import a table of messages</source>
        <translation>메시지 표 가져오기</translation>
    </message>
</context>
<context>
    <name>haeje::MemoEdit</name>
    <message>
        <source>Write a memo</source>
        <translation>메모 쓰기</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>메모</translation>
    </message>
</context>
<context>
    <name>haeje::MemoEditor</name>
    <message>
        <source>Text of the memo</source>
        <translation>메모의 글</translation>
    </message>
    <message>
        <source>Write what you think</source>
        <translation>생각을 쓰십시오</translation>
    </message>
    <message>
        <source>Link a memo</source>
        <translation>메모 연결</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Title of the memo</source>
        <translation>메모의 제목</translation>
    </message>
    <message>
        <source>Kind of the memo</source>
        <translation>메모의 종류</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>On</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Put on…</source>
        <translation>대상 바꾸기…</translation>
    </message>
    <message>
        <source>Puts the memo on something else</source>
        <translation>메모를 다른 것에 붙입니다</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>연결 더하기</translation>
    </message>
    <message>
        <source>Linked from</source>
        <translation>이 메모를 가리키는 메모</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>고침 %1</translation>
    </message>
    <message>
        <source>written on the coding itself</source>
        <translation>코딩 자체에 적힘</translation>
    </message>
    <message>
        <source>Take a link away</source>
        <translation>연결 떼기</translation>
    </message>
    <message>
        <source>Edit memo</source>
        <translation>메모 고치기</translation>
    </message>
    <message>
        <source>Remove memo</source>
        <translation>메모 지우기</translation>
    </message>
    <message>
        <source>Add memo</source>
        <translation>메모 더하기</translation>
    </message>
    <message>
        <source>Put a memo on something else</source>
        <translation>메모를 다른 것에 붙이기</translation>
    </message>
</context>
<context>
    <name>haeje::MemosPage</name>
    <message numerus="yes">
        <source>%n memos</source>
        <translation>
            <numerusform>메모 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n memos</source>
        <translation>
            <numerusform>메모 %n개 가운데 %1개</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>말하지 않음</translation>
    </message>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>지난 7일</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>지난 30일</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>올해</translation>
    </message>
    <message>
        <source>other days…</source>
        <translation>다른 날짜…</translation>
    </message>
    <message>
        <source>Memos by date</source>
        <translation>날짜로 메모 거르기</translation>
    </message>
    <message>
        <source>A day, a month, a year or a span: 2026-11-27, 2026-11, 2026-10/2026-11</source>
        <translation>날, 달, 해 또는 기간: 2026-11-27, 2026-11, 2026-10/2026-11</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2026-11-27, 2026-11, 2026, or two of them with a slash between.</source>
        <translation>“%1”은(는) 날짜가 아닙니다. 2026-11-27, 2026-11, 2026처럼 쓰거나 둘을 빗금으로 이으십시오.</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>On</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>코더</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Find in memos</source>
        <translation>메모에서 찾기</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>New memo</source>
        <translation>새 메모</translation>
    </message>
    <message>
        <source>A memo on the project; put it on anything else where it is written</source>
        <translation>프로젝트에 붙는 메모입니다. 쓰는 자리에서 다른 것에 붙일 수 있습니다</translation>
    </message>
    <message>
        <source>New on the same</source>
        <translation>같은 대상에 새로</translation>
    </message>
    <message>
        <source>A memo on what the chosen one is on</source>
        <translation>고른 메모와 같은 대상에 메모를 씁니다</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Removes the chosen memo with its links; undo brings it back</source>
        <translation>고른 메모를 연결과 함께 지웁니다. 되돌리면 다시 나옵니다</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>The memos shown, as a page or a table</source>
        <translation>보이는 메모를 페이지나 표로</translation>
    </message>
    <message>
        <source>No memo yet</source>
        <translation>아직 메모가 없습니다</translation>
    </message>
    <message>
        <source>A memo holds what you think: on a passage, a code, a document, a claim, or the project. Write the first one here, or select words in a text and press M.</source>
        <translation>메모에는 구절, 코드, 자료, 주장, 프로젝트에 대한 생각을 적습니다. 여기서 첫 메모를 쓰거나, 글에서 낱말을 고르고 M을 누르십시오.</translation>
    </message>
    <message>
        <source>The memo was not changed</source>
        <translation>메모를 고치지 못했습니다</translation>
    </message>
    <message>
        <source>Remove memo</source>
        <translation>메모 지우기</translation>
    </message>
    <message>
        <source>The memo was not removed</source>
        <translation>메모를 지우지 못했습니다</translation>
    </message>
    <message>
        <source>Export memos</source>
        <translation>메모 내보내기</translation>
    </message>
    <message>
        <source>Web page (*.html);;CSV (*.csv)</source>
        <translation>웹 페이지 (*.html);;CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>haeje::MessageDialog</name>
    <message>
        <source>Add sender</source>
        <translation>발신자 추가</translation>
    </message>
    <message>
        <source>Add recipient</source>
        <translation>수신자 추가</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>새 메시지</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>명시 없음</translation>
    </message>
    <message>
        <source>high</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>종류(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>날짜(&amp;D)</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>발신자</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>수신자</translation>
    </message>
    <message>
        <source>&amp;Occasion</source>
        <translation>계기(&amp;O)</translation>
    </message>
    <message>
        <source>Anni&amp;versary</source>
        <translation>주년(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>요지(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Certainty</source>
        <translation>확실성(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Answers</source>
        <translation>회답 대상(&amp;A)</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>판본</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>비고(&amp;N)</translation>
    </message>
    <message>
        <source>Save message</source>
        <translation>메시지 저장</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>메시지 편집</translation>
    </message>
    <message>
        <source>Choose or write the kind of message.</source>
        <translation>메시지의 종류를 고르거나 적으십시오.</translation>
    </message>
    <message>
        <source>The date cannot be read. Correct it, or leave it empty if it is not stated.</source>
        <translation>날짜를 읽을 수 없습니다. 고치거나, 명시되어 있지 않으면 비워 두십시오.</translation>
    </message>
    <message>
        <source>Name at least one sender or recipient.</source>
        <translation>발신자나 수신자를 한 명 이상 적으십시오.</translation>
    </message>
    <message>
        <source>Who or what carried it, for example the ambassador</source>
        <translation>누가 또는 무엇이 전했는지, 예: 대사</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>전달 경로(&amp;H)</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>명시 안 됨</translation>
    </message>
</context>
<context>
    <name>haeje::MessageInspector</name>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Delete message</source>
        <translation>메시지 삭제</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>행위자</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>계기</translation>
    </message>
    <message>
        <source>Select a message to see who sent it to whom, its versions, and the passages it stands on.</source>
        <translation>메시지를 고르면 누가 누구에게 보냈는지, 판본과 근거 구절이 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>발신자</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>수신자</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>%1 anniversary</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>주년</translation>
    </message>
    <message>
        <source>Other half</source>
        <translation>짝이 되는 메시지</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>회답 대상</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>받은 회답</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>확실성</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>명시 없음</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요지</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>No version recorded</source>
        <translation>기록된 판본 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>판본 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Outlet not stated</source>
        <translation>매체 명시 없음</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>in the library</source>
        <translation>자료에 있음</translation>
    </message>
    <message>
        <source>%1, paragraph %2</source>
        <translation>%1, 단락 %2</translation>
    </message>
    <message>
        <source>Evidence: no passage yet. Mark one in the library and make it this message&apos;s evidence.</source>
        <translation>근거: 아직 구절이 없습니다. 자료 화면에서 구절을 표시해 이 메시지의 근거로 삼으십시오.</translation>
    </message>
    <message numerus="yes">
        <source>Evidence, %n passages</source>
        <translation>
            <numerusform>근거, 구절 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Names</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <translation>발신 %1, 수신 %2</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>기원일</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>주기</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>매년</translation>
    </message>
    <message>
        <source>no</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>May answer</source>
        <translation>답하는 것일 수 있음</translation>
    </message>
    <message>
        <source>May be answered by</source>
        <translation>회답일 수 있음</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>잇기</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>물리치기</translation>
    </message>
    <message>
        <source>It is not proposed again. Undo takes it back.</source>
        <translation>다시 제안하지 않습니다. 실행 취소로 되돌립니다.</translation>
    </message>
    <message>
        <source>The reply was not changed</source>
        <translation>회답을 바꾸지 못했습니다</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>그 밖에 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Party</source>
        <translation>정당</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>그 전</translation>
    </message>
    <message>
        <source>now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>직책</translation>
    </message>
    <message>
        <source>by the posts of that day: %1</source>
        <translation>그날의 직책: %1</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>전달 경로</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>명시 안 됨</translation>
    </message>
    <message>
        <source>Compare with earlier messages</source>
        <translation>이전 메시지와 비교</translation>
    </message>
    <message>
        <source>Compare with the other version</source>
        <translation>다른 판본과 비교</translation>
    </message>
    <message>
        <source>Compare with the other versions</source>
        <translation>다른 판본들과 비교</translation>
    </message>
</context>
<context>
    <name>haeje::MessageListView</name>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>From</source>
        <translation>발신</translation>
    </message>
    <message>
        <source>To</source>
        <translation>수신</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>계기</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>주년</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>게재일</translation>
    </message>
    <message>
        <source>Lag, days</source>
        <translation>시차(일)</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>확실성</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>식별 키</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요지</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
</context>
<context>
    <name>haeje::Minimap</name>
    <message>
        <source>Overview of the passages</source>
        <translation>구절 분포</translation>
    </message>
    <message numerus="yes">
        <source>%n codings at this height</source>
        <translation>
            <numerusform>이 위치의 코딩 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::NotStatedEdit</name>
    <message>
        <source>The source was read and does not say it. Empty without a tick: nobody looked, or there is none.</source>
        <translation>자료를 읽었으나 밝히지 않은 것입니다. 표시 없이 비어 있으면 아직 확인하지 않았거나 없는 것입니다.</translation>
    </message>
    <message>
        <source>%1 is not stated</source>
        <translation>%1 명시 안 됨</translation>
    </message>
</context>
<context>
    <name>haeje::NotesPane</name>
    <message>
        <source>Notes beside the text</source>
        <translation>본문 옆 메모</translation>
    </message>
    <message>
        <source>No notes on this text yet. Select words and press M to write one.</source>
        <translation>이 글에는 아직 메모가 없습니다. 낱말을 고르고 M을 눌러 메모를 쓰십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes further up</source>
        <translation>
            <numerusform>위쪽에 메모 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes further down</source>
        <translation>
            <numerusform>아래쪽에 메모 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Double-click to edit it in the inspector</source>
        <translation>두 번 누르면 인스펙터에서 고칩니다</translation>
    </message>
</context>
<context>
    <name>haeje::OccasionDialog</name>
    <message>
        <source>Returns every &amp;year</source>
        <translation>매년 돌아옴(&amp;Y)</translation>
    </message>
    <message>
        <source>Edit occasion</source>
        <translation>계기 편집</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>Its own &amp;date</source>
        <translation>계기의 날짜(&amp;D)</translation>
    </message>
    <message>
        <source>Save occasion</source>
        <translation>계기 저장</translation>
    </message>
    <message>
        <source>With a day and a yearly return, the timeline shows its flags and counts the anniversary.</source>
        <translation>날짜가 있고 매년 돌아오면 연표에 깃발을 표시하고 주년을 셉니다.</translation>
    </message>
    <message numerus="yes">
        <source>The anniversaries of %n messages point to %1.</source>
        <translation>
            <numerusform>메시지 %n건의 주년으로 보면 기원 연도는 %1년입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The occasion was not saved</source>
        <translation>계기를 저장하지 못했습니다</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>명시 안 됨</translation>
    </message>
    <message>
        <source>Anniversaries alone are counted in years: the 20th of a congress is a number of its own.</source>
        <translation>기념일만 주년을 셉니다. 당대회의 20차는 그 자체의 차수입니다.</translation>
    </message>
    <message>
        <source>Parted by semicolons, with the language: 창건절 (ko)</source>
        <translation>쌍반점으로 나누고 언어를 붙입니다: 창건절 (ko)</translation>
    </message>
    <message>
        <source>&amp;Other names</source>
        <translation>다른 이름(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>종류(&amp;K)</translation>
    </message>
</context>
<context>
    <name>haeje::OccasionGridPage</name>
    <message>
        <source>Years</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>One-off occasions too</source>
        <translation>일회성 계기도</translation>
    </message>
    <message>
        <source>Directions by actor</source>
        <translation>행위자별 방향</translation>
    </message>
    <message>
        <source>No occasions yet</source>
        <translation>아직 계기가 없습니다</translation>
    </message>
    <message>
        <source>Export the grid</source>
        <translation>격자 내보내기</translation>
    </message>
    <message>
        <source>Import a table of messages</source>
        <translation>메시지 표 가져오기</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>아직 메시지가 없습니다</translation>
    </message>
    <message>
        <source>No message on an occasion that returns every year</source>
        <translation>해마다 돌아오는 계기의 메시지가 없습니다</translation>
    </message>
    <message>
        <source>The grid shows for each occasion and year who wrote, how soon it was published and what was answered.</source>
        <translation>격자는 계기와 연도마다 누가 보냈고, 얼마 만에 게재되었고, 무엇이 회답되었는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>Give messages their occasions, and occasions their own date and yearly return. Occasions that do not return are shown with “One-off occasions too”.</source>
        <translation>메시지에 계기를, 계기에 날짜와 매년 반복을 정하세요. 반복되지 않는 계기는 ‘일회성 계기도’로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first year, last year</comment>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>메시지 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected, none in this project</source>
        <translation>
            <numerusform>예상되지만 이 프로젝트에 없음 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a cell with the arrow keys or the pointer; Enter shows its message on the timeline.</source>
        <translation>화살표 키나 포인터로 칸을 고르세요. Enter를 누르면 메시지를 연표에서 봅니다.</translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <translation>연표에서 보기</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>모든 해</translation>
    </message>
    <message numerus="yes">
        <source>The last %n years</source>
        <translation>
            <numerusform>최근 %n년</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture with outlines (*.svg);;Document (*.pdf);;Picture (*.png);;Table (*.csv)</source>
        <translation>벡터 그림(*.svg);;문서(*.pdf);;그림(*.png);;표(*.csv)</translation>
    </message>
    <message>
        <source>The grid was not exported</source>
        <translation>격자를 내보내지 못했습니다</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>계기</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n행</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n년</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with earlier ones</source>
        <translation>이전 메시지와 비교</translation>
    </message>
</context>
<context>
    <name>haeje::OrphanDetails</name>
    <message>
        <source>Place on the selected words</source>
        <translation>고른 말에 두기</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>자료 열기</translation>
    </message>
    <message>
        <source>The text as it is now</source>
        <translation>지금의 본문</translation>
    </message>
    <message>
        <source>Removes the passage with its codings and memos. Undo brings it back.</source>
        <translation>구절을 코딩, 메모와 함께 지웁니다. 실행 취소로 되돌립니다.</translation>
    </message>
    <message>
        <source>The passage as it was</source>
        <translation>이전의 구절</translation>
    </message>
    <message>
        <source>Where it may belong</source>
        <translation>있을 만한 자리</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>without a code</source>
        <translation>코드 없음</translation>
    </message>
    <message>
        <source>Nothing in the text is like it. Select the words it belongs to below, or drop it.</source>
        <translation>본문에 비슷한 곳이 없습니다. 아래에서 자리가 될 말을 고르거나 버리십시오.</translation>
    </message>
    <message>
        <source>the very words</source>
        <translation>똑같은 말</translation>
    </message>
    <message>
        <source>%1 % of its words</source>
        <translation>낱말의 %1 %</translation>
    </message>
    <message>
        <source>%1, %2 % of its context</source>
        <translation>%1, 앞뒤의 %2 %</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Place here</source>
        <translation>여기에 두기</translation>
    </message>
</context>
<context>
    <name>haeje::OrphansPage</name>
    <message>
        <source>Passage</source>
        <translation>구절</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>거르기</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>자리 잃은 구절</translation>
    </message>
    <message>
        <source>No passage has lost its place</source>
        <translation>자리를 잃은 구절이 없습니다</translation>
    </message>
    <message>
        <source>When a text is corrected, passages move with it. One that cannot be placed for certain comes here, with what is on it, and you decide.</source>
        <translation>본문을 고치면 구절도 따라 옮겨집니다. 자리를 확신할 수 없는 구절은 거기 달린 것과 함께 여기로 오며, 결정은 직접 내립니다.</translation>
    </message>
    <message>
        <source>Place an orphan</source>
        <translation>구절에 자리 주기</translation>
    </message>
    <message>
        <source>The passage was not placed</source>
        <translation>구절에 자리를 주지 못했습니다</translation>
    </message>
    <message>
        <source>Drop an orphan</source>
        <translation>자리 잃은 구절 버리기</translation>
    </message>
    <message>
        <source>The passage was not dropped</source>
        <translation>구절을 버리지 못했습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n passages without a place</source>
        <translation>
            <numerusform>자리 없는 구절 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::OtherReading</name>
    <message>
        <source>Part of a code&apos;s name</source>
        <translation>코드 이름의 일부</translation>
    </message>
    <message>
        <source>Another reading</source>
        <translation>다른 읽기</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>구절</translation>
    </message>
    <message>
        <source>Settle so</source>
        <translation>이렇게 조정</translation>
    </message>
    <message>
        <source>Words: select them, with Shift and the arrows too</source>
        <translation>구절: 마우스나 Shift+화살표로 고르십시오</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n자</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a code and select the words it is on.</source>
        <translation>코드를 고르고 코드가 놓일 구절을 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>haeje::OutlinePanel</name>
    <message>
        <source>Filter the headings</source>
        <translation>제목 거르기</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Close the outline</source>
        <translation>개요 닫기</translation>
    </message>
    <message>
        <source>Headings, each with the codings that begin under it</source>
        <translation>제목과 그 아래에서 시작하는 코딩 수</translation>
    </message>
    <message>
        <source>This document has no headings.</source>
        <translation>이 자료에는 제목이 없습니다.</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>열린 자료가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n codings begin here, those under the headings below included</source>
        <translation>
            <numerusform>여기에서 시작하는 코딩 %n개(하위 제목 아래 포함)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::PageView</name>
    <message>
        <source>Pages of the PDF</source>
        <translation>PDF 쪽</translation>
    </message>
    <message>
        <source>Reading the pages…</source>
        <translation>쪽을 읽는 중…</translation>
    </message>
</context>
<context>
    <name>haeje::PartyListEdit</name>
    <message>
        <source>new actor</source>
        <translation>새 행위자</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>In what capacity, for example General Secretary</source>
        <translation>직함(예: 총비서)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로 옮기기</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Name %1</source>
        <translation>이름 %1</translation>
    </message>
    <message>
        <source>Capacity %1</source>
        <translation>직함 %1</translation>
    </message>
</context>
<context>
    <name>haeje::PassageCommands</name>
    <message>
        <source>The coding was not shifted</source>
        <translation>코딩을 옮기지 못했습니다</translation>
    </message>
    <message>
        <source>The weight was not set</source>
        <translation>가중치를 주지 못했습니다</translation>
    </message>
    <message>
        <source>Select the next sentence</source>
        <translation>다음 문장 선택</translation>
    </message>
    <message>
        <source>Select the sentence before</source>
        <translation>앞 문장 선택</translation>
    </message>
    <message>
        <source>Add the next sentence</source>
        <translation>다음 문장까지 선택</translation>
    </message>
    <message>
        <source>Extend to words</source>
        <translation>낱말까지 넓히기</translation>
    </message>
    <message>
        <source>Extend to sentences</source>
        <translation>문장까지 넓히기</translation>
    </message>
    <message>
        <source>Extend to paragraphs</source>
        <translation>문단까지 넓히기</translation>
    </message>
    <message>
        <source>Extend to the next larger</source>
        <translation>한 단계 넓히기</translation>
    </message>
    <message>
        <source>End: a word further</source>
        <translation>끝: 한 낱말 뒤로</translation>
    </message>
    <message>
        <source>End: a word back</source>
        <translation>끝: 한 낱말 앞으로</translation>
    </message>
    <message>
        <source>Beginning: a word back</source>
        <translation>시작: 한 낱말 앞으로</translation>
    </message>
    <message>
        <source>Beginning: a word further</source>
        <translation>시작: 한 낱말 뒤로</translation>
    </message>
    <message>
        <source>End: a character further</source>
        <translation>끝: 한 글자 뒤로</translation>
    </message>
    <message>
        <source>End: a character back</source>
        <translation>끝: 한 글자 앞으로</translation>
    </message>
    <message>
        <source>Beginning: a character back</source>
        <translation>시작: 한 글자 앞으로</translation>
    </message>
    <message>
        <source>Beginning: a character further</source>
        <translation>시작: 한 글자 뒤로</translation>
    </message>
    <message>
        <source>Split at the caret</source>
        <translation>커서 자리에서 나누기</translation>
    </message>
    <message>
        <source>Join with the next, or those selected</source>
        <translation>다음 구절이나 선택한 구절과 합치기</translation>
    </message>
    <message>
        <source>Code named by the words themselves</source>
        <translation>선택한 말 그대로 코드 만들기</translation>
    </message>
    <message>
        <source>Shift to another code…</source>
        <translation>다른 코드로 옮기기…</translation>
    </message>
    <message>
        <source>Weight…</source>
        <translation>가중치…</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>확실함</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>의심스러움</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>논의할 것</translation>
    </message>
    <message>
        <source>Take off the code put last</source>
        <translation>마지막에 붙인 코드 떼기</translation>
    </message>
    <message>
        <source>Copy the passage&apos;s codings</source>
        <translation>구절의 코딩 복사</translation>
    </message>
    <message>
        <source>Put the copied codings here</source>
        <translation>복사한 코딩 붙이기</translation>
    </message>
    <message>
        <source>Code the same words in all documents…</source>
        <translation>모든 자료의 같은 말 코딩…</translation>
    </message>
    <message>
        <source>Select a passage first.</source>
        <translation>먼저 구절을 선택하십시오.</translation>
    </message>
    <message>
        <source>Select a passage with a code first.</source>
        <translation>먼저 코드가 붙은 구절을 선택하십시오.</translation>
    </message>
    <message>
        <source>Open a document first.</source>
        <translation>먼저 자료를 여십시오.</translation>
    </message>
    <message>
        <source>Select words or a passage first.</source>
        <translation>먼저 글이나 구절을 선택하십시오.</translation>
    </message>
    <message>
        <source>Copy a passage&apos;s codings first, then select words or a passage.</source>
        <translation>먼저 구절의 코딩을 복사한 다음 글이나 구절을 선택하십시오.</translation>
    </message>
    <message>
        <source>The code put last has no weights.</source>
        <translation>마지막에 붙인 코드에는 가중치가 없습니다.</translation>
    </message>
    <message>
        <source>The passage was not changed</source>
        <translation>구절을 바꾸지 못했습니다</translation>
    </message>
    <message>
        <source>The passage was not split</source>
        <translation>구절을 나누지 못했습니다</translation>
    </message>
    <message>
        <source>The passages were not joined</source>
        <translation>구절을 합치지 못했습니다</translation>
    </message>
    <message>
        <source>There is no passage behind this one. Select words that hold two passages or more, or a passage that has one behind it.</source>
        <translation>이 구절 뒤에 다른 구절이 없습니다. 구절이 둘 넘게 든 글이나, 뒤에 다른 구절이 있는 구절을 선택하십시오.</translation>
    </message>
    <message>
        <source>The passage was not coded</source>
        <translation>구절에 코드를 붙이지 못했습니다</translation>
    </message>
    <message>
        <source>The codings were not copied</source>
        <translation>코딩을 복사하지 못했습니다</translation>
    </message>
    <message>
        <source>Code the same words in all documents</source>
        <translation>모든 자료의 같은 말 코딩</translation>
    </message>
    <message numerus="yes">
        <source>%n places are coded so already.</source>
        <translation>
            <numerusform>%n곳은 이미 그렇게 코딩되어 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stands nowhere else without these codes.</source>
        <translation>이 코드가 붙지 않은 “%1”은(는) 더 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n more places</source>
        <translation>
            <numerusform>다른 %n곳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>자료 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stands in %2, in %3. They will be coded with: %4.</source>
        <translation>“%1”이(가) %3의 %2에 있습니다. 다음 코드로 코딩합니다: %4.</translation>
    </message>
    <message>
        <source>One undo takes it back.</source>
        <translation>실행 취소 한 번으로 되돌립니다.</translation>
    </message>
    <message>
        <source>Code them</source>
        <translation>코딩하기</translation>
    </message>
    <message>
        <source>The coding was not marked</source>
        <translation>코딩에 표시하지 못했습니다</translation>
    </message>
    <message>
        <source>The code was not taken off</source>
        <translation>코드를 떼지 못했습니다</translation>
    </message>
</context>
<context>
    <name>haeje::PassageInspector</name>
    <message>
        <source>Select words in the text, or click a marked passage, and it is shown here with its codes, its memos and what stands on it.</source>
        <translation>본문에서 글을 선택하거나 표시된 구절을 누르면 코드, 메모, 여기에 근거한 것이 이곳에 나옵니다.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Add code</source>
        <translation>코드 추가</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Add memo</source>
        <translation>메모 추가</translation>
    </message>
    <message>
        <source>Stands on it</source>
        <translation>여기에 근거한 것</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n단어</numerusform>
        </translation>
    </message>
    <message>
        <source>not a passage yet</source>
        <translation>아직 구절 아님</translation>
    </message>
    <message>
        <source>on %1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>lost its place in the text</source>
        <translation>본문에서 자리를 잃음</translation>
    </message>
</context>
<context>
    <name>haeje::PngDialog</name>
    <message>
        <source>Transparent ground</source>
        <translation>투명 배경</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>PNG로 저장</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source> dots per inch</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>해상도</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>%1 × %2 mm, %3 × %4 pixels</source>
        <translation>%1 × %2 mm, %3 × %4 픽셀</translation>
    </message>
</context>
<context>
    <name>haeje::Progress</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>haeje::Project</name>
    <message>
        <source>“%1” is there already and was left as it is. Choose another name.</source>
        <translation>“%1”: 이미 있는 파일이어서 그대로 두었습니다. 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Make it first, or choose another.</source>
        <translation>“%1” 폴더가 없습니다. 먼저 만들거나 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name, or make the project with `haeje create`.</source>
        <translation>“%1” 파일이 없습니다. 이름을 확인하거나 `haeje create` 명령으로 프로젝트를 만드십시오.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a project. Choose a file that ends in .haeje.</source>
        <translation>“%1”: 프로젝트가 아니라 폴더입니다. .haeje로 끝나는 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Check its permissions.</source>
        <translation>“%1” 파일을 읽을 수 없습니다: %2. 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>“%1” is not a Haeje project. Choose a file that Haeje made, ending in .haeje.</source>
        <translation>“%1”: Haeje 프로젝트가 아닙니다. Haeje에서 만든 .haeje 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>“%1” was cut short: %2 bytes are there of %3. It was not opened, so that nothing more is lost; restore it from a backup copy.</source>
        <translation>“%1” 파일이 중간에 잘렸습니다(%3바이트 중 %2바이트만 있음). 더 잃는 것이 없도록 열지 않았습니다. 백업 사본으로 복구하십시오.</translation>
    </message>
    <message>
        <source>The folder cannot be written to, so the project is open for reading only.</source>
        <translation>폴더에 쓸 수 없어 프로젝트를 읽기 전용으로 열었습니다.</translation>
    </message>
    <message>
        <source>Another program has the project open (%1, process %2), so here it is open for reading only.</source>
        <translation>다른 프로그램(%1, 프로세스 %2)이 프로젝트를 열고 있어 여기에서는 읽기 전용으로 열었습니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: its folder cannot be written to. Choose another folder.</source>
        <translation>폴더에 쓸 수 없어 “%1” 파일을 만들지 못합니다. 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>The file is write-protected, so the project is open for reading only.</source>
        <translation>파일이 쓰기 금지되어 있어 프로젝트를 읽기 전용으로 열었습니다.</translation>
    </message>
    <message>
        <source>“%1” is still running. Wait until it is done or cancel it, then try again.</source>
        <translation>“%1” 작업이 아직 진행 중입니다. 끝날 때까지 기다리거나 취소한 뒤 다시 시도하십시오.</translation>
    </message>
</context>
<context>
    <name>haeje::ProposalsModel</name>
    <message>
        <source>there already</source>
        <translation>이미 있음</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>From</source>
        <translation>발신</translation>
    </message>
    <message>
        <source>To</source>
        <translation>수신</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>계기</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>주년</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>가져올 방식</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>자료</translation>
    </message>
</context>
<context>
    <name>haeje::QueryField</name>
    <message>
        <source>Put it into the field</source>
        <translation>찾기 칸에 넣기</translation>
    </message>
</context>
<context>
    <name>haeje::QuickBox</name>
    <message>
        <source>Find documents, codes, messages, commands</source>
        <translation>자료, 코드, 메시지, 명령 찾기</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>All hits</source>
        <translation>모든 결과</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>결과 없음</translation>
    </message>
</context>
<context>
    <name>haeje::QuickCode</name>
    <message>
        <source>Create “%1”</source>
        <translation>“%1” 만들기</translation>
    </message>
    <message>
        <source>Part of a code’s name, or above/below for a new one</source>
        <translation>코드 이름의 일부, 새 코드는 상위/하위</translation>
    </message>
    <message>
        <source>Code to put on the selection</source>
        <translation>선택한 글에 붙일 코드</translation>
    </message>
    <message>
        <source>for “%1”</source>
        <translation>“%1”에</translation>
    </message>
    <message>
        <source>Put on: %1</source>
        <translation>붙이는 경우: %1</translation>
    </message>
    <message>
        <source>Not put on: %1</source>
        <translation>붙이지 않는 경우: %1</translation>
    </message>
    <message>
        <source>Example: “%1”</source>
        <translation>예: “%1”</translation>
    </message>
</context>
<context>
    <name>haeje::QuoteView</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>소제목</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>단락 %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>명시 없음</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>memo that links here · %1</source>
        <translation>여기로 연결된 메모 · %1</translation>
    </message>
</context>
<context>
    <name>haeje::Rail</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
</context>
<context>
    <name>haeje::ReadMessagesPage</name>
    <message>
        <source>Read all documents</source>
        <translation>모든 자료 읽기</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>자료 열기</translation>
    </message>
    <message>
        <source>Proposed messages</source>
        <translation>제안된 메시지</translation>
    </message>
    <message>
        <source>Messages in texts</source>
        <translation>본문 속 메시지</translation>
    </message>
    <message>
        <source>Reading documents</source>
        <translation>자료를 읽는 중</translation>
    </message>
    <message>
        <source>The text, with the words that the proposal rests on</source>
        <translation>본문과 제안의 근거가 된 낱말</translation>
    </message>
    <message>
        <source>What becomes of the proposal</source>
        <translation>제안의 처리</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>선택 해제</translation>
    </message>
    <message numerus="yes">
        <source>%n proposals</source>
        <translation>
            <numerusform>제안 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n개 선택</numerusform>
        </translation>
    </message>
    <message>
        <source>The messages were not taken</source>
        <translation>메시지를 가져오지 못했습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n messages were taken. Undo takes them back.</source>
        <translation>
            <numerusform>메시지 %n개를 가져왔습니다. 실행 취소로 되돌릴 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project has this message with this document.</source>
        <translation>프로젝트에 이 자료를 판본으로 둔 메시지가 있습니다.</translation>
    </message>
    <message>
        <source>The project has a message of that day between these parties.</source>
        <translation>프로젝트에 그날 이 당사자 사이의 메시지가 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n messages</source>
        <translation>
            <numerusform>메시지 %n개 가져오기</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is right; nothing is entered before.</source>
        <translation>맞는 것에 표시하십시오. 그 전에는 아무것도 입력되지 않습니다.</translation>
    </message>
    <message>
        <source>No message left to take</source>
        <translation>가져올 메시지가 없습니다</translation>
    </message>
    <message>
        <source>What was read tells of no other message by the word lists. Lists of the purpose “reading” add words of your own.</source>
        <translation>읽은 본문에서 단어 목록으로 찾은 다른 메시지가 없습니다. 용도가 ‘읽기’인 목록에 낱말을 더할 수 있습니다.</translation>
    </message>
    <message>
        <source>Messages that your texts tell of</source>
        <translation>본문이 전하는 메시지</translation>
    </message>
    <message>
        <source>Day, parties, kind and occasion are proposed from the texts, with the words they rest on. You tick what is right.</source>
        <translation>날짜, 당사자, 종류, 계기를 근거 낱말과 함께 제안합니다. 맞는 것에 표시하십시오.</translation>
    </message>
</context>
<context>
    <name>haeje::Reader</name>
    <message>
        <source>Document</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Passage without a code</source>
        <translation>코드 없는 구절</translation>
    </message>
    <message>
        <source>paragraphs %1 to %2</source>
        <translation>단락 %1–%2</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>단락 %1</translation>
    </message>
    <message>
        <source>pp. %1–%2</source>
        <translation>%1–%2쪽</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>%1쪽</translation>
    </message>
    <message>
        <source>without a code</source>
        <translation>코드 없음</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>코드 %1</translation>
    </message>
    <message>
        <source>code %1 by %2</source>
        <translation>코드 %1, 코더 %2</translation>
    </message>
    <message>
        <source>passage, %1, begins</source>
        <translation>구절 시작, %1</translation>
    </message>
    <message>
        <source>passage ends</source>
        <translation>구절 끝</translation>
    </message>
    <message>
        <source>inner passage ends</source>
        <translation>안쪽 구절 끝</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>본문으로 돌아가기</translation>
    </message>
    <message numerus="yes">
        <source>%n more codings here; click to choose one</source>
        <translation>
            <numerusform>여기에 코딩 %n개가 더 있습니다. 눌러서 고르십시오</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::ReadingCard</name>
    <message>
        <source>Accept %1 (%2)</source>
        <translation>%1 채택 (%2)</translation>
    </message>
    <message>
        <source>Read to the end, and not coded here.</source>
        <translation>끝까지 읽었고 여기는 코딩하지 않았습니다.</translation>
    </message>
    <message>
        <source>The consensus: these words are not coded. Key: %1</source>
        <translation>합의: 이 글은 코딩하지 않습니다. 키: %1</translation>
    </message>
    <message>
        <source>The consensus coder takes this reading. Key: %1</source>
        <translation>합의 코더가 이 읽기를 받아들입니다. 키: %1</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>가중치 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n자</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>채택됨</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>확실</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>의심스러움</translation>
    </message>
    <message>
        <source>to discuss</source>
        <translation>논의 필요</translation>
    </message>
</context>
<context>
    <name>haeje::ReadingPane</name>
    <message>
        <source>Show all</source>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>%1. Commands are for this text.</source>
        <translation>%1. 명령은 이 글에 적용됩니다.</translation>
    </message>
    <message>
        <source>Close this text</source>
        <translation>이 글 닫기</translation>
    </message>
</context>
<context>
    <name>haeje::RefusedList</name>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Files not taken</source>
        <translation>가져오지 않은 파일</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>가져오지 못함</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>건너뜀</translation>
    </message>
</context>
<context>
    <name>haeje::ReplyProposalsDialog</name>
    <message>
        <source>Proposed replies</source>
        <translation>제안된 회답</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>회답</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>답하는 메시지</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>날수</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Link the checked</source>
        <translation>고른 것 잇기</translation>
    </message>
    <message>
        <source>Refuse the checked</source>
        <translation>고른 것 물리치기</translation>
    </message>
    <message>
        <source>They are not proposed again. Undo takes it back.</source>
        <translation>다시 제안하지 않습니다. 실행 취소로 되돌립니다.</translation>
    </message>
    <message>
        <source>No reply is proposed: all that the rule finds are linked or refused.</source>
        <translation>제안할 회답이 없습니다. 규칙이 찾은 것은 모두 잇거나 물리쳤습니다.</translation>
    </message>
    <message>
        <source>The replies were not changed</source>
        <translation>회답을 바꾸지 못했습니다</translation>
    </message>
</context>
<context>
    <name>haeje::ReportView</name>
    <message>
        <source>What was brought in</source>
        <translation>가져온 결과</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>What</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>가져옴</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>확인할 것</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>이미 있음</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>뺀 것</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>가져오지 못함</translation>
    </message>
    <message>
        <source>Search the report</source>
        <translation>보고서에서 찾기</translation>
    </message>
    <message>
        <source>Enter opens a document; on what is to be looked at, its facts.</source>
        <translation>Enter로 자료를 엽니다. 확인할 것에서는 서지 정보를 엽니다.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>텍스트로 복사</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>저장...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Taken, please check</source>
        <translation>가져옴, 확인 필요</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>자료 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>as a new version</source>
        <translation>새 판으로</translation>
    </message>
    <message>
        <source>Like another</source>
        <translation>다른 것과 비슷함</translation>
    </message>
    <message numerus="yes">
        <source>%n comments became memos</source>
        <translation>
            <numerusform>파일의 메모 %n개를 메모로 만듦</numerusform>
        </translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>확인할 것</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>읽은 방식</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>import report</source>
        <translation>가져오기 보고서</translation>
    </message>
    <message>
        <source>Text (*.txt);;Table (*.csv);;JSON (*.json)</source>
        <translation>텍스트 (*.txt);;표 (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>보고서를 저장하지 못했습니다</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>“%1” 파일을 쓰지 못했습니다: %2.</translation>
    </message>
</context>
<context>
    <name>haeje::RetrievalBuilder</name>
    <message>
        <source>This question is more than rows can show. Edit it as text below.</source>
        <translation>줄로 보일 수 없는 검색입니다. 아래 검색식에서 고치십시오.</translation>
    </message>
    <message>
        <source>Add a code</source>
        <translation>코드 추가</translation>
    </message>
    <message>
        <source>How it is joined to what stands above</source>
        <translation>위와 잇는 방법</translation>
    </message>
    <message>
        <source>any number of</source>
        <translation>제한 없이</translation>
    </message>
    <message>
        <source>Words between</source>
        <translation>사이 단어 수</translation>
    </message>
    <message>
        <source>words</source>
        <translation>단어</translation>
    </message>
    <message>
        <source>Take this row out</source>
        <translation>이 줄 빼기</translation>
    </message>
    <message>
        <source>with those below</source>
        <translation>하위 코드 포함</translation>
    </message>
    <message>
        <source>The codes below it in the codebook count as it</source>
        <translation>코드북의 하위 코드까지 셉니다</translation>
    </message>
    <message>
        <source>Passages coded</source>
        <translation>코드</translation>
    </message>
</context>
<context>
    <name>haeje::RetrievalFilters</name>
    <message>
        <source>Coder</source>
        <translation>코더</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>발행일</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>저자</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>모음</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>확실성</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>밝히지 않음</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>확실함</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>의심스러움</translation>
    </message>
    <message>
        <source>to discuss</source>
        <translation>논의 필요</translation>
    </message>
    <message>
        <source>all</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>고를 것이 없습니다</translation>
    </message>
    <message>
        <source>Documents have no attributes yet</source>
        <translation>아직 자료에 속성이 없습니다</translation>
    </message>
    <message>
        <source>From and to…</source>
        <translation>범위…</translation>
    </message>
    <message>
        <source>A year, month or day, or two with two points between: 2021-07..2021-10, 2021..</source>
        <translation>연도, 월, 일, 또는 점 두 개로 이은 두 날짜: 2021-07..2021-10, 2021..</translation>
    </message>
    <message>
        <source>A number, or two with two points between: 2..4, 3..</source>
        <translation>수 하나, 또는 점 두 개로 이은 두 수: 2..4, 3..</translation>
    </message>
    <message>
        <source>That is no date</source>
        <translation>날짜가 아닙니다</translation>
    </message>
    <message>
        <source>That is no weight</source>
        <translation>가중치가 아닙니다</translation>
    </message>
</context>
<context>
    <name>haeje::RetrievalModel</name>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>구절 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::RetrievalPage</name>
    <message>
        <source>&quot;US factor&quot;+ IN-SENTENCE Solidarity date:2021</source>
        <translation>&quot;미국 요인&quot;+ IN-SENTENCE 연대 date:2021</translation>
    </message>
    <message>
        <source>The question as text</source>
        <translation>글로 쓴 검색식</translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation>코딩 검색</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>검색식</translation>
    </message>
    <message>
        <source>Retrieval “%1”</source>
        <translation>코딩 검색 “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n retrieved</source>
        <translation>
            <numerusform>찾은 구절 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n개 선택</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading texts, %1 %</source>
        <translation>본문 읽는 중, %1 %</translation>
    </message>
    <message>
        <source>Nothing is coded yet</source>
        <translation>아직 코딩한 것이 없습니다</translation>
    </message>
    <message>
        <source>Select words in a text and put a code on them. Then ask here which passages have which codes, near or within which others.</source>
        <translation>본문에서 말을 선택해 코드를 붙이십시오. 그러면 어떤 구절에 어떤 코드가 있고 무엇과 가깝거나 겹치는지 여기에서 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>코드를 고르십시오</translation>
    </message>
    <message>
        <source>Its passages come here from all documents, each in its context. Add a second code to ask for those that overlap it, stand near it, in the same sentence or under the same heading, or do not.</source>
        <translation>모든 자료에서 그 코드의 구절이 앞뒤 말과 함께 여기에 나옵니다. 코드를 하나 더 넣으면 겹치는 것, 가까이 있는 것, 같은 문장이나 같은 제목 아래에 있는 것, 그렇지 않은 것을 찾습니다.</translation>
    </message>
    <message>
        <source>No passage is so</source>
        <translation>맞는 구절이 없습니다</translation>
    </message>
    <message>
        <source>Nothing that is coded fits the question. Take a row or a filter out, or choose an operator that asks for less, such as “in the same paragraph as”.</source>
        <translation>조건에 맞는 구절이 없습니다. 줄이나 필터를 빼거나 “같은 문단”처럼 더 넓은 조건을 고르십시오.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2에서 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>구절 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>자료 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장한 검색</translation>
    </message>
    <message>
        <source>Questions kept under a name</source>
        <translation>이름을 붙여 둔 검색</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코딩</translation>
    </message>
    <message>
        <source>Put a code on the selected passages, or take one off</source>
        <translation>선택한 구절에 코드를 붙이거나 뗍니다</translation>
    </message>
    <message>
        <source>Make chart</source>
        <translation>차트 만들기</translation>
    </message>
    <message>
        <source>A chart that counts these passages anew whenever it is shown</source>
        <translation>볼 때마다 이 구절들을 새로 세는 차트</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Save or copy the passages with their context</source>
        <translation>구절을 앞뒤 말과 함께 저장하거나 복사합니다</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>표(CSV)…</translation>
    </message>
    <message>
        <source>Page (HTML)…</source>
        <translation>문서(HTML)…</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>출처와 함께 복사</translation>
    </message>
    <message numerus="yes">
        <source>Code %n passages with %1</source>
        <translation>
            <numerusform>구절 %n개에 %1 코딩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %1 off %n passages</source>
        <translation>
            <numerusform>구절 %n개에서 %1 떼기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put a code on %n passages…</source>
        <translation>
            <numerusform>구절 %n개에 코드 붙이기…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take “%1” off (%n of yours)</source>
        <translation>
            <numerusform>“%1” 떼기 (내 코딩 %n개)</numerusform>
        </translation>
    </message>
    <message>
        <source>The code was not taken off</source>
        <translation>코드를 떼지 못했습니다</translation>
    </message>
    <message>
        <source>None of these codings is yours to take off</source>
        <translation>이 가운데 내가 뗄 수 있는 코딩이 없습니다</translation>
    </message>
    <message>
        <source>The passages were not coded</source>
        <translation>구절을 코딩하지 못했습니다</translation>
    </message>
    <message>
        <source>Save this question…</source>
        <translation>이 검색 저장…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>아직 저장한 것이 없습니다</translation>
    </message>
    <message>
        <source>Save this question</source>
        <translation>이 검색 저장</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Save retrieval “%1”</source>
        <translation>코딩 검색 “%1” 저장</translation>
    </message>
    <message>
        <source>The question was not saved</source>
        <translation>검색을 저장하지 못했습니다</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Rename retrieval</source>
        <translation>코딩 검색 이름 바꾸기</translation>
    </message>
    <message>
        <source>The question was not renamed</source>
        <translation>검색 이름을 바꾸지 못했습니다</translation>
    </message>
    <message>
        <source>Delete retrieval</source>
        <translation>코딩 검색 삭제</translation>
    </message>
    <message>
        <source>The question was not deleted</source>
        <translation>검색을 삭제하지 못했습니다</translation>
    </message>
    <message>
        <source>Passages by document</source>
        <translation>자료별 구절</translation>
    </message>
    <message>
        <source>Passages by code</source>
        <translation>코드별 구절</translation>
    </message>
    <message>
        <source>Passages by coder</source>
        <translation>코더별 구절</translation>
    </message>
    <message>
        <source>Passages by year</source>
        <translation>연도별 구절</translation>
    </message>
    <message>
        <source>Passages by %1</source>
        <translation>%1별 구절</translation>
    </message>
    <message>
        <source>Number of passages</source>
        <translation>구절 수</translation>
    </message>
    <message>
        <source>The chart was not made</source>
        <translation>차트를 만들지 못했습니다</translation>
    </message>
    <message>
        <source>Export passages</source>
        <translation>구절 내보내기</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>구절</translation>
    </message>
    <message>
        <source>Pages (*.html)</source>
        <translation>문서 (*.html)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>The passages were not saved</source>
        <translation>구절을 저장하지 못했습니다</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1에 쓸 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>Use as evidence…</source>
        <translation>근거로 쓰기…</translation>
    </message>
</context>
<context>
    <name>haeje::RetrievalView</name>
    <message>
        <source>Retrieved passages</source>
        <translation>찾은 구절</translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>구절 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::ReviewPlace</name>
    <message>
        <source>No figure yet</source>
        <translation>아직 수치가 없습니다</translation>
    </message>
    <message>
        <source>A figure is a number quoted from a passage, as in nine of 40 technologies. Mark one in a document and make it a figure, or import a table of them.</source>
        <translation>수치는 구절에서 인용한 숫자입니다(예: 기술 40개 중 9개). 자료에서 숫자를 표시해 수치로 만들거나 수치 표를 가져오십시오.</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>표 가져오기</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>새 수치</translation>
    </message>
    <message>
        <source>Computed from the other rows; none of them has a passage</source>
        <translation>다른 행에서 계산한 값이며, 그 행들에는 구절이 없습니다</translation>
    </message>
    <message>
        <source>No passage is linked to this figure</source>
        <translation>이 수치에 연결된 구절이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>수치 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>경고 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit figure</source>
        <translation>수치 편집</translation>
    </message>
    <message>
        <source>Delete figures</source>
        <translation>수치 삭제</translation>
    </message>
    <message>
        <source>Import table of figures</source>
        <translation>수치 표 가져오기</translation>
    </message>
    <message>
        <source>Export figures as CSV</source>
        <translation>수치를 CSV로 내보내기</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n figures</source>
        <translation>
            <numerusform>수치 %n개 삭제</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>표(*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 파일을 읽지 못했습니다: %2.</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>수치 내보내기</translation>
    </message>
    <message>
        <source>New chart</source>
        <translation>새 도표</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>주장</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>주장 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>새 주장</translation>
    </message>
    <message>
        <source>Move claim up</source>
        <translation>주장 위로</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Move claim down</source>
        <translation>주장 아래로</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Remove claim</source>
        <translation>주장 지우기</translation>
    </message>
    <message>
        <source>Export claims with citations</source>
        <translation>출처와 함께 주장 내보내기</translation>
    </message>
    <message>
        <source>Export claims</source>
        <translation>주장 내보내기</translation>
    </message>
    <message>
        <source>Memo on the claim</source>
        <translation>주장에 대한 메모</translation>
    </message>
    <message>
        <source>What you think of it</source>
        <translation>어떻게 생각하는지</translation>
    </message>
    <message>
        <source>Add memo</source>
        <translation>메모 더하기</translation>
    </message>
</context>
<context>
    <name>haeje::RoundUpsDialog</name>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Round-ups of well-wishers</source>
        <translation>축하 인사 명단</translation>
    </message>
    <message>
        <source>Round-ups</source>
        <translation>명단</translation>
    </message>
    <message>
        <source>2024-10-06, 2024-10 or 2024</source>
        <translation>2024-10-06, 2024-10 또는 2024</translation>
    </message>
    <message>
        <source>Well-wisher, in the order of the round-up</source>
        <translation>축하한 인물(호명된 차례)</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>호명 방식</translation>
    </message>
    <message>
        <source>Well-wishers</source>
        <translation>축하한 인물</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>계기</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>더하기</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>New round-up</source>
        <translation>새 명단</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>명시 없음</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2024-10-06, 2024-10 or 2024.</source>
        <translation>“%1”은(는) 날짜가 아닙니다. 2024-10-06, 2024-10, 2024처럼 쓰세요.</translation>
    </message>
    <message>
        <source>Change round-up</source>
        <translation>명단 고치기</translation>
    </message>
    <message>
        <source>Delete round-up</source>
        <translation>명단 삭제</translation>
    </message>
</context>
<context>
    <name>haeje::RowPreview</name>
    <message>
        <source>Split here...</source>
        <translation>여기에서 나누기...</translation>
    </message>
    <message>
        <source>Join with the row above</source>
        <translation>윗 행과 이어 붙이기</translation>
    </message>
    <message>
        <source>Choose a row to see what was found in it.</source>
        <translation>행을 고르면 찾은 것이 나옵니다.</translation>
    </message>
    <message>
        <source>When all files are read</source>
        <translation>파일을 모두 읽은 뒤에</translation>
    </message>
    <message>
        <source>The article has one block only</source>
        <translation>글에 블록이 하나뿐입니다</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n단어</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks</source>
        <translation>
            <numerusform>단락 블록 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Take apart again</source>
        <translation>다시 떼기</translation>
    </message>
    <message>
        <source>Take it as a document of its own</source>
        <translation>따로 자료로 가져오기</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Keep it as a new version of “%1”</source>
        <translation>“%1”의 새 판으로 두기</translation>
    </message>
    <message>
        <source>Like another</source>
        <translation>다른 것과 비슷함</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>다른 점 보기</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>확인할 것</translation>
    </message>
    <message>
        <source>Facts found</source>
        <translation>찾은 서지 정보</translation>
    </message>
    <message>
        <source>None. What is known can be written into the row.</source>
        <translation>없습니다. 아는 것을 행에 적을 수 있습니다.</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>이것 넣기</translation>
    </message>
    <message>
        <source>Take %1 “%2”</source>
        <translation>%1 “%2” 넣기</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>가져옴</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Left out of the text</source>
        <translation>글에서 뺀 것</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1행</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, all of them in the report</source>
        <translation>
            <numerusform>그 밖에 %n건, 모두 보고서에 있음</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::RuleHitsModel</name>
    <message>
        <source>Has the code from you already</source>
        <translation>이미 내가 이 코드를 붙였습니다</translation>
    </message>
    <message>
        <source> (coded already)</source>
        <translation> (이미 코딩됨)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>찾은 말</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>유사도</translation>
    </message>
</context>
<context>
    <name>haeje::Sample</name>
    <message>
        <source>The sample&apos;s data is incomplete; the program&apos;s files are damaged. Install Haeje again.</source>
        <translation>예제 데이터가 온전하지 않습니다. 프로그램 파일이 손상되었으니 Haeje를 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>The sample&apos;s quote “%1” does not occur exactly once.</source>
        <translation>예제의 인용문 “%1”: 본문에 꼭 한 번 나와야 합니다.</translation>
    </message>
    <message>
        <source>The sample has no code “%1”.</source>
        <translation>예제에 “%1” 코드가 없습니다.</translation>
    </message>
    <message>
        <source>The sample&apos;s exchanges name nobody “%1”.</source>
        <translation>예제의 메시지 교환에 “%1” 행위자가 없습니다.</translation>
    </message>
    <message>
        <source>The sample&apos;s exchanges have no occasion “%1”.</source>
        <translation>예제의 메시지 교환에 “%1” 계기가 없습니다.</translation>
    </message>
    <message>
        <source>The sample has no message “%1”.</source>
        <translation>예제에 “%1” 메시지가 없습니다.</translation>
    </message>
    <message>
        <source>Fill with the sample</source>
        <translation>예제 채우기</translation>
    </message>
</context>
<context>
    <name>haeje::SearchPanel</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Find in everything</source>
        <translation>전체에서 찾기</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>결과 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>자료 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>저장된 찾기</translation>
    </message>
    <message>
        <source>Spellings searched as one</source>
        <translation>함께 찾는 표기</translation>
    </message>
    <message>
        <source>Use the whole window</source>
        <translation>창 전체 쓰기</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, author:, date:, NEAR/5 …</source>
        <translation>낱말, &quot;구&quot;, author:, date:, NEAR/5 …</translation>
    </message>
    <message>
        <source>Only the spellings that are typed</source>
        <translation>적은 표기만</translation>
    </message>
    <message>
        <source>What can be written here (F1)</source>
        <translation>여기에 적을 수 있는 것(F1)</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>문맥 색인</translation>
    </message>
    <message>
        <source>How many neighbours the order looks at</source>
        <translation>정렬에 쓰는 이웃 낱말 수</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbours</source>
        <translation>
            <numerusform>이웃 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Code all hits...</source>
        <translation>모든 결과 코딩...</translation>
    </message>
    <message>
        <source>Put a code on every hit</source>
        <translation>모든 결과에 코드 붙이기</translation>
    </message>
    <message>
        <source>Make passages of all hits</source>
        <translation>모든 결과를 구절로</translation>
    </message>
    <message>
        <source>Copy the list as text</source>
        <translation>목록을 텍스트로 복사</translation>
    </message>
    <message>
        <source>Save the list as CSV</source>
        <translation>목록을 CSV로 저장</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>그 밖에 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listed: those with the words in their title, then the newest, of %n documents.</source>
        <translation>
            <numerusform>자료 %n개 가운데 제목에 있는 것, 그다음 최근 것을 보입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Listed: the best %L1 documents.</source>
        <translation>가장 알맞은 자료 %L1개를 보입니다.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>세는 중…</translation>
    </message>
    <message>
        <source>Too many to rank: those with the words in their title first, then the newest.</source>
        <translation>너무 많아 순위를 매기지 않았습니다. 제목에 있는 것, 그다음 최근 것입니다.</translation>
    </message>
    <message>
        <source>Also searched: %1.</source>
        <translation>함께 찾은 표기: %1.</translation>
    </message>
    <message>
        <source>Not quite a search yet</source>
        <translation>아직 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>모두에서 찾기</translation>
    </message>
    <message>
        <source>Texts, titles, memos, codes, messages, figures. Type a word, a &quot;phrase&quot; or press F1 for fields and operators.</source>
        <translation>글, 제목, 메모, 코드, 메시지, 수치에서 찾습니다. 낱말이나 &quot;구&quot;를 적으십시오. F1은 필드와 연산자를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>결과 없음</translation>
    </message>
    <message>
        <source>Every word must occur; a phrase goes in quotation marks. Try fewer words, the beginning of one with a star (friend*), or another spelling.</source>
        <translation>낱말은 모두 있어야 하고 구는 따옴표로 묶습니다. 낱말을 줄이거나, 앞부분에 별표를 붙이거나(친선*), 다른 표기를 써 보십시오.</translation>
    </message>
    <message>
        <source>Save this search...</source>
        <translation>이 찾기 저장...</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>아직 저장된 것이 없습니다</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Remove saved search</source>
        <translation>저장된 찾기 지우기</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>이 찾기 저장</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>이름:</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>찾기 저장</translation>
    </message>
    <message>
        <source>Code all hits</source>
        <translation>모든 결과 코딩</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>목록 저장</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1에 쓰지 못했습니다: %2. 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>Use as evidence…</source>
        <translation>근거로 쓰기…</translation>
    </message>
</context>
<context>
    <name>haeje::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>코더</translation>
    </message>
    <message>
        <source>Your codings and memos are signed with this name.</source>
        <translation>코딩과 메모에 이 이름이 남습니다.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정에 따름</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Interface zoom</source>
        <translation>화면 배율</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>Reading size</source>
        <translation>본문 글자 크기</translation>
    </message>
    <message>
        <source>Reading face</source>
        <translation>본문 글꼴</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>명조</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>고딕</translation>
    </message>
    <message>
        <source>Before importing</source>
        <translation>가져오기 전에</translation>
    </message>
    <message>
        <source>Always show what was found first</source>
        <translation>찾은 것을 늘 먼저 보기</translation>
    </message>
    <message>
        <source>Show it for several files and any doubt</source>
        <translation>파일이 여럿이거나 의문이 있으면 보기</translation>
    </message>
    <message>
        <source>Show it where there is a doubt</source>
        <translation>의문이 있을 때만 보기</translation>
    </message>
    <message>
        <source>Every import can be undone as a whole and has a report.</source>
        <translation>모든 가져오기는 통째로 취소할 수 있고 보고서가 있습니다.</translation>
    </message>
    <message>
        <source>Coder in %1</source>
        <translation>%1의 코더</translation>
    </message>
</context>
<context>
    <name>haeje::SettlingCase</name>
    <message>
        <source>Not coded by all</source>
        <translation>일부만 코딩</translation>
    </message>
    <message>
        <source>Different codes</source>
        <translation>다른 코드</translation>
    </message>
    <message>
        <source>Different edges</source>
        <translation>다른 경계</translation>
    </message>
    <message>
        <source>Different weight</source>
        <translation>다른 가중치</translation>
    </message>
    <message>
        <source>Different certainty</source>
        <translation>다른 확실성</translation>
    </message>
    <message>
        <source>Both (B)</source>
        <translation>둘 다 (B)</translation>
    </message>
    <message>
        <source>Neither (N)</source>
        <translation>둘 다 아님 (N)</translation>
    </message>
    <message>
        <source>Other... (O)</source>
        <translation>다른 읽기... (O)</translation>
    </message>
    <message>
        <source>Re-open (R)</source>
        <translation>다시 열기 (R)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>Opens the document there. Key: Enter</source>
        <translation>그 자리에서 자료를 엽니다. 키: Enter</translation>
    </message>
    <message>
        <source>Why? (W) Kept with what is settled</source>
        <translation>왜? (W) 조정과 함께 남습니다</translation>
    </message>
    <message>
        <source>Why it is settled so</source>
        <translation>이렇게 조정한 까닭</translation>
    </message>
    <message>
        <source>The consensus coder takes every reading. Key: B</source>
        <translation>합의 코더가 모든 읽기를 받아들입니다. 키: B</translation>
    </message>
    <message>
        <source>The consensus: none of these codings holds. Key: N</source>
        <translation>합의: 이 코딩들은 모두 두지 않습니다. 키: N</translation>
    </message>
    <message>
        <source>Another code, or other edges. Key: O</source>
        <translation>다른 코드나 다른 경계. 키: O</translation>
    </message>
    <message>
        <source>Takes the settlement back, with the consensus codings that came of it. Key: R</source>
        <translation>조정과 거기서 나온 합의 코딩을 거둡니다. 키: R</translation>
    </message>
    <message>
        <source>J, K or the arrows: next, previous · 1, 2: accept that reading · Ctrl+Z: undo</source>
        <translation>J, K 또는 화살표: 다음, 이전 · 1, 2: 그 읽기 채택 · Ctrl+Z: 실행 취소</translation>
    </message>
    <message>
        <source>Settled: %1. %2, %3.</source>
        <translation>조정됨: %1. %2, %3.</translation>
    </message>
    <message>
        <source>The readings have changed since, so it is open again. What they had said: %1</source>
        <translation>그 뒤 읽기가 바뀌어 다시 열렸습니다. 당시의 읽기: %1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>%1번</translation>
    </message>
    <message>
        <source>%1 % of the words in common</source>
        <translation>공통되는 글 %1 %</translation>
    </message>
    <message>
        <source>All (B)</source>
        <translation>모두 (B)</translation>
    </message>
    <message>
        <source>None (N)</source>
        <translation>모두 아님 (N)</translation>
    </message>
</context>
<context>
    <name>haeje::SettlingFilter</name>
    <message>
        <source>all</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>코더</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>미조정</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>조정됨</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>거르기</translation>
    </message>
    <message>
        <source>All who have coded</source>
        <translation>코딩한 모두</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>haeje::SettlingPage</name>
    <message>
        <source>Changed since</source>
        <translation>이후 바뀜</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>미조정</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>구절</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Leave blind coding...</source>
        <translation>블라인드 코딩 끝내기...</translation>
    </message>
    <message>
        <source>To the library</source>
        <translation>자료로</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>불일치 조정</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>조정됨</translation>
    </message>
    <message>
        <source>Consensus...</source>
        <translation>합의 코더...</translation>
    </message>
    <message>
        <source>Names the consensus coder, to whom everything settled goes.</source>
        <translation>조정된 것이 모두 가는 합의 코더에게 이름을 붙입니다.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>모두 복사</translation>
    </message>
    <message>
        <source>Copies the list as it is shown, as a table.</source>
        <translation>보이는 목록을 표로 복사합니다.</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>불일치</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>%2곳 중 %1곳 조정됨</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Everything is settled</source>
        <translation>모두 조정되었습니다</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>여기에는 없습니다</translation>
    </message>
    <message>
        <source>The consensus coder has what came of it. Under “Settled” each can be looked at and re-opened.</source>
        <translation>결과는 합의 코더에게 있습니다. “조정됨”에서 하나씩 보고 다시 열 수 있습니다.</translation>
    </message>
    <message>
        <source>No disagreement is as the filter above wants it. Choose “All”, or take a filter back.</source>
        <translation>위의 조건에 맞는 불일치가 없습니다. “모두”를 고르거나 조건을 푸십시오.</translation>
    </message>
    <message>
        <source>This was not settled</source>
        <translation>조정하지 못했습니다</translation>
    </message>
    <message>
        <source>This was not re-opened</source>
        <translation>다시 열지 못했습니다</translation>
    </message>
    <message>
        <source>Consensus coder</source>
        <translation>합의 코더</translation>
    </message>
    <message>
        <source>What is settled goes to a coder of this name:</source>
        <translation>조정된 것은 다음 이름의 코더에게 갑니다:</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>합의</translation>
    </message>
    <message>
        <source>Name the consensus coder</source>
        <translation>합의 코더 이름 붙이기</translation>
    </message>
    <message>
        <source>The consensus coder was not named</source>
        <translation>합의 코더에게 이름을 붙이지 못했습니다</translation>
    </message>
    <message>
        <source>You are coding blind</source>
        <translation>블라인드 코딩 중입니다</translation>
    </message>
    <message>
        <source>Settling shows everybody&apos;s codings side by side. Leave blind coding when your own is done.</source>
        <translation>불일치 조정은 모든 코더의 코딩을 나란히 보여 줍니다. 자신의 코딩을 마치면 블라인드 코딩을 끝내십시오.</translation>
    </message>
    <message>
        <source>One coder, no disagreement</source>
        <translation>코더가 한 명이라 불일치가 없습니다</translation>
    </message>
    <message>
        <source>No text has been read by two coders</source>
        <translation>두 코더가 함께 읽은 자료가 없습니다</translation>
    </message>
    <message>
        <source>Coders are compared in texts that they have coded to their end. Choose “I have coded this to its end” in the document&apos;s menu; each coder does so under their own name.</source>
        <translation>코더는 끝까지 코딩한 자료에서 비교합니다. 자료 메뉴에서 “끝까지 코딩했음”을 고르십시오. 코더마다 자기 이름으로 표시합니다.</translation>
    </message>
    <message>
        <source>The coders agree</source>
        <translation>코더들이 일치합니다</translation>
    </message>
    <message numerus="yes">
        <source>In %n texts that two of them have read there is no place where they differ.</source>
        <translation>
            <numerusform>두 명이 읽은 자료 %n개에 서로 다른 곳이 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>목록 저장</translation>
    </message>
    <message>
        <source>Saves the list as it is shown, with what each coder said, as a table (CSV).</source>
        <translation>보이는 목록을 코더마다의 읽기와 함께 표(CSV)로 저장합니다.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1에 쓸 수 없습니다: %2. 다른 폴더를 고르십시오.</translation>
    </message>
</context>
<context>
    <name>haeje::SheetCells</name>
    <message>
        <source>“%1” is no date. Write a day as 2021-07-11, a month as 2021-07, a year as 2021; add ? where it is uncertain.</source>
        <translation>“%1”: 날짜가 아닙니다. 일은 2021-07-11, 월은 2021-07, 해는 2021처럼 적고 확실하지 않으면 ?를 붙이십시오.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>부제</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>저자</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>발행일</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>시리즈</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>웹 주소</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>주제어</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>단어</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>비슷함</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>의문</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>A document needs a title. Write one, or leave the row out.</source>
        <translation>자료에는 제목이 있어야 합니다. 적거나 행을 빼십시오.</translation>
    </message>
    <message>
        <source>“%1” is no language. Write its name or two letters: en, ko, zh.</source>
        <translation>“%1”: 언어가 아닙니다. 이름이나 두 글자(en, ko, zh)를 적으십시오.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>저자</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>찾은 말</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>내려받기</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>명시</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>유력</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>의문</translation>
    </message>
    <message>
        <source>The pages are pictures without text: nothing in them can be found or marked.</source>
        <translation>쪽이 글 없는 그림이라 찾거나 표시할 수 없습니다.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1행: %2</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <translation>%1 “%2”: %3</translation>
    </message>
    <message>
        <source>Already there: “%1”</source>
        <translation>이미 있음: “%1”</translation>
    </message>
    <message>
        <source>Same as row %1: “%2”</source>
        <translation>%1행과 같음: “%2”</translation>
    </message>
    <message>
        <source>%1 % as in “%2”</source>
        <translation>%1% 같음: “%2”</translation>
    </message>
    <message>
        <source>Same address, another text: “%1”</source>
        <translation>같은 주소, 다른 글: “%1”</translation>
    </message>
</context>
<context>
    <name>haeje::SheetDelegate</name>
    <message>
        <source>Several are parted by ;</source>
        <translation>여럿이면 ;로 나눔</translation>
    </message>
</context>
<context>
    <name>haeje::SheetModel</name>
    <message>
        <source>↳ joined to the row above: %1</source>
        <translation>↳ 윗 행에 이어 붙임: %1</translation>
    </message>
    <message>
        <source>version</source>
        <translation>판</translation>
    </message>
    <message>
        <source>Its text goes on the row above</source>
        <translation>글을 윗 행에 이어 붙입니다</translation>
    </message>
    <message>
        <source>Comes in as a new version of the document it is like</source>
        <translation>비슷한 자료의 새 판으로 가져옵니다</translation>
    </message>
    <message>
        <source>Comes in as a document of its own</source>
        <translation>따로 자료로 가져옵니다</translation>
    </message>
    <message>
        <source>Is left out</source>
        <translation>뺍니다</translation>
    </message>
</context>
<context>
    <name>haeje::SheetPage</name>
    <message>
        <source>Find in the table</source>
        <translation>표에서 찾기</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>칸 고치기</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새로 만들기</translation>
    </message>
    <message>
        <source>A new row; or type into the last one</source>
        <translation>새 행. 마지막 행에 입력해도 됩니다</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여 넣기</translation>
    </message>
    <message>
        <source>Pastes a block of cells from a spreadsheet, from the current cell on (Ctrl+V); rows beyond the last become new ones</source>
        <translation>스프레드시트의 칸 묶음을 현재 칸부터 붙여 넣습니다(Ctrl+V). 마지막 행을 넘으면 새 행이 됩니다</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>아래로 채우기</translation>
    </message>
    <message>
        <source>Copies the top cell of the selection into those below it (Ctrl+D)</source>
        <translation>선택한 칸의 맨 위 값을 아래로 복사합니다(Ctrl+D)</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>한꺼번에 넣기</translation>
    </message>
    <message>
        <source>The same text into every selected cell; empty clears them</source>
        <translation>선택한 모든 칸에 같은 값을 넣습니다. 비우면 지웁니다</translation>
    </message>
    <message>
        <source>Take proposed</source>
        <translation>제안 받기</translation>
    </message>
    <message>
        <source>Enters what is proposed in italics in the selected rows: capacities by the posts of the day, ordinals by the occasion&apos;s date</source>
        <translation>선택한 행에 기울임꼴로 제안된 것을 넣습니다. 자격은 그날의 직책에서, 주년은 계기의 날짜에서 옵니다</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>회답</translation>
    </message>
    <message>
        <source>Replies that are proposed by rule: take them or refuse them</source>
        <translation>규칙이 제안하는 회답. 잇거나 물리칩니다</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>합치기</translation>
    </message>
    <message>
        <source>Makes one of the selected rows: the current one stays and takes all names, messages, memos and evidence</source>
        <translation>선택한 행을 하나로 만듭니다. 현재 행이 남아 이름, 메시지, 메모, 근거를 모두 받습니다</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>없애기</translation>
    </message>
    <message>
        <source>Removes the selected rows; undo brings them back</source>
        <translation>선택한 행을 없앱니다. 실행 취소로 되돌립니다</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>보일 열</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>The rows and columns shown, as CSV</source>
        <translation>보이는 행과 열을 CSV로</translation>
    </message>
    <message>
        <source>No message yet</source>
        <translation>아직 메시지가 없습니다</translation>
    </message>
    <message>
        <source>No actor yet</source>
        <translation>아직 행위자가 없습니다</translation>
    </message>
    <message>
        <source>No occasion yet</source>
        <translation>아직 계기가 없습니다</translation>
    </message>
    <message>
        <source>Make the first one, or copy cells from a spreadsheet and paste them here: a first row of headings (event date, sender, recipient, kind; 날짜, 보낸 사람, 받는 사람, 종류) is understood.</source>
        <translation>첫 메시지를 만들거나, 스프레드시트에서 칸을 복사하여 여기에 붙여 넣으세요. 첫 행의 열 이름(날짜, 보낸 사람, 받는 사람, 종류)을 알아봅니다.</translation>
    </message>
    <message>
        <source>They are made with the messages that name them, or here.</source>
        <translation>메시지에 이름이 나오면 만들어집니다. 여기에서도 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>행위자</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>계기</translation>
    </message>
    <message>
        <source>Kinds of message</source>
        <translation>메시지 종류</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n행</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation>
            <numerusform>주의 %n행</numerusform>
        </translation>
    </message>
    <message>
        <source>The cells were not changed</source>
        <translation>칸을 바꾸지 못했습니다</translation>
    </message>
    <message numerus="yes">
        <source>
… and %n more.</source>
        <translation>
            <numerusform>
… 그 밖에 %n개.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were left as they were</source>
        <translation>
            <numerusform>칸 %n개를 그대로 두었습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Set cells</source>
        <translation>한꺼번에 넣기</translation>
    </message>
    <message>
        <source>The text for every selected cell. Empty clears them; “not stated” says that the source does not state it.</source>
        <translation>선택한 모든 칸에 넣을 값. 비우면 지우고, “명시 안 됨”은 자료가 밝히지 않았다는 뜻입니다.</translation>
    </message>
    <message>
        <source>Take what is proposed</source>
        <translation>제안 받기</translation>
    </message>
    <message>
        <source>Make %1 one with “%2”? All names, messages, memos and evidence go over to “%2”. Undo takes them apart again.</source>
        <translation>%1을(를) “%2”와(과) 하나로 합칠까요? 이름, 메시지, 메모, 근거가 모두 “%2”(으)로 옮겨 갑니다. 실행 취소로 다시 나눕니다.</translation>
    </message>
    <message>
        <source>Merge into “%1”</source>
        <translation>“%1”에 합치기</translation>
    </message>
    <message>
        <source>They were not merged</source>
        <translation>합치지 못했습니다</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rows</source>
        <translation>
            <numerusform>%n행 없애기</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>없애지 못했습니다</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>표 내보내기</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>haeje::SheetTable</name>
    <message>
        <source>What was found</source>
        <translation>찾은 것</translation>
    </message>
</context>
<context>
    <name>haeje::SheetView</name>
    <message>
        <source>Paste</source>
        <translation>붙여 넣기</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>아래로 채우기</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>칸 지우기</translation>
    </message>
    <message>
        <source>Set cells</source>
        <translation>한꺼번에 넣기</translation>
    </message>
</context>
<context>
    <name>haeje::SimilarityCurve</name>
    <message>
        <source>Similarity to earlier messages</source>
        <translation>이전 메시지와의 유사도</translation>
    </message>
</context>
<context>
    <name>haeje::SpellingsDialog</name>
    <message>
        <source>Spellings searched as one</source>
        <translation>함께 찾는 표기</translation>
    </message>
    <message>
        <source>Whoever looks for one spelling of a group finds them all. An equals sign before a word, as in =시진핑, finds that spelling alone.</source>
        <translation>한 묶음의 표기 하나를 찾으면 모두 찾습니다. =시진핑처럼 앞에 등호를 붙이면 그 표기만 찾습니다.</translation>
    </message>
    <message>
        <source>New group...</source>
        <translation>새 묶음...</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>바꾸기...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>One spelling on each line:</source>
        <translation>한 줄에 표기 하나:</translation>
    </message>
    <message>
        <source>New group of spellings</source>
        <translation>새 표기 묶음</translation>
    </message>
    <message>
        <source>Change spellings</source>
        <translation>표기 바꾸기</translation>
    </message>
    <message>
        <source>Remove group of spellings</source>
        <translation>표기 묶음 지우기</translation>
    </message>
</context>
<context>
    <name>haeje::SplitDialog</name>
    <message>
        <source>Tick all of this kind</source>
        <translation>이 종류 모두 표시</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>“%1” 나누기</translation>
    </message>
    <message>
        <source>Tick the blocks with which a new document begins. Its first block becomes its title.</source>
        <translation>새 자료가 시작되는 블록에 표시하십시오. 첫 블록이 제목이 됩니다.</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>블록</translation>
    </message>
    <message numerus="yes">
        <source>Split into %n documents</source>
        <translation>
            <numerusform>자료 %n개로 나누기</numerusform>
        </translation>
    </message>
    <message>
        <source>Split</source>
        <translation>나누기</translation>
    </message>
</context>
<context>
    <name>haeje::StartPage</name>
    <message>
        <source>No project is open</source>
        <translation>열린 프로젝트가 없습니다</translation>
    </message>
    <message>
        <source>A project is one file on this computer. Nothing in it leaves the computer.</source>
        <translation>프로젝트는 이 컴퓨터에 있는 파일 하나이며, 내용은 컴퓨터 밖으로 나가지 않습니다.</translation>
    </message>
    <message>
        <source>Choose where the file is kept</source>
        <translation>파일을 둘 곳을 고릅니다</translation>
    </message>
    <message>
        <source>Articles, messages, charts to try</source>
        <translation>써 볼 수 있는 글, 메시지, 도표</translation>
    </message>
    <message>
        <source>A file that ends in .haeje</source>
        <translation>.haeje로 끝나는 파일</translation>
    </message>
    <message>
        <source>Bring articles in</source>
        <translation>글 가져오기</translation>
    </message>
    <message>
        <source>Many at once. The original of each is kept whole.</source>
        <translation>한꺼번에 여러 개를 가져오며, 원본을 그대로 보관합니다.</translation>
    </message>
    <message>
        <source>Tag passages</source>
        <translation>구절에 코드 붙이기</translation>
    </message>
    <message>
        <source>Select words, press a number. Every step can be undone.</source>
        <translation>글을 선택하고 숫자 키를 누릅니다. 모든 단계를 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Place messages in time</source>
        <translation>메시지를 연표에 놓기</translation>
    </message>
    <message>
        <source>Make them from a passage or import a table.</source>
        <translation>구절에서 만들거나 표를 가져옵니다.</translation>
    </message>
    <message>
        <source>Show what you found</source>
        <translation>연구 결과 보이기</translation>
    </message>
    <message>
        <source>Charts that lead back to the passage.</source>
        <translation>원래 구절로 이어지는 도표.</translation>
    </message>
    <message>
        <source>What comes then</source>
        <translation>다음 단계</translation>
    </message>
    <message>
        <source>Projects of late</source>
        <translation>최근 프로젝트</translation>
    </message>
    <message>
        <source>PDF, Word, Hangul, web pages, text: into a new project</source>
        <translation>PDF, 워드, 한글, 웹 페이지, 텍스트를 새 프로젝트로</translation>
    </message>
</context>
<context>
    <name>haeje::StoriesPage</name>
    <message>
        <source>No stories yet</source>
        <translation>아직 이야기가 없습니다</translation>
    </message>
    <message>
        <source>A story is a number of messages in an order, each with a caption, to be shown one after the other on the whole screen. Make one here and add messages to it from the timeline, or make one of what the timeline shows.</source>
        <translation>이야기는 순서를 정한 메시지와 설명글을 전체 화면에 하나씩 보여 주는 것입니다. 여기에서 만들어 연표의 메시지를 더하거나, 연표에 보이는 메시지로 만드세요.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>발표</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>새 이야기</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>삭제…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>날짜순</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>이야기</translation>
    </message>
    <message>
        <source>Messages of the story</source>
        <translation>이야기의 메시지</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>설명글</translation>
    </message>
    <message>
        <source>Edit story</source>
        <translation>이야기 편집</translation>
    </message>
    <message>
        <source>The story was not changed</source>
        <translation>이야기를 바꾸지 못했습니다</translation>
    </message>
    <message>
        <source>Name of the story</source>
        <translation>이야기 이름</translation>
    </message>
    <message>
        <source>The story was not made</source>
        <translation>이야기를 만들지 못했습니다</translation>
    </message>
    <message>
        <source>Rename story</source>
        <translation>이야기 이름 바꾸기</translation>
    </message>
    <message>
        <source>Delete story</source>
        <translation>이야기 삭제</translation>
    </message>
    <message>
        <source>“%1” with its captions is deleted; its messages stay. Undo brings it back.</source>
        <translation>‘%1’과(와) 설명글을 삭제합니다. 메시지는 그대로 남으며, 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>The story was not deleted</source>
        <translation>이야기를 삭제하지 못했습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>이야기 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages in this one</source>
        <translation>
            <numerusform>이 이야기에 메시지 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::StoryWindow</name>
    <message>
        <source>%1 of %2</source>
        <comment>step, steps</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>haeje::TableReport</name>
    <message>
        <source>Import report</source>
        <translation>가져오기 보고서</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>보고서 복사</translation>
    </message>
</context>
<context>
    <name>haeje::TermsPage</name>
    <message>
        <source>by %1</source>
        <translation>%1별</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>횟수</translation>
    </message>
    <message>
        <source>Asymmetry</source>
        <translation>비대칭</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>문맥 색인</translation>
    </message>
    <message>
        <source>Coded and counted</source>
        <translation>코딩과 셈</translation>
    </message>
    <message>
        <source>What is counted by</source>
        <translation>세는 기준</translation>
    </message>
    <message>
        <source>Make chart</source>
        <translation>차트 만들기</translation>
    </message>
    <message>
        <source>Keep this count as a chart, which is read anew each time</source>
        <translation>이 셈을 차트로 남깁니다. 볼 때마다 새로 읽습니다</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>표를 CSV로 저장…</translation>
    </message>
    <message>
        <source>No word list yet</source>
        <translation>아직 단어 목록이 없습니다</translation>
    </message>
    <message>
        <source>A word list holds words that belong together, in several languages: what a side says of an adversary, of friendship, of tradition. Take a start and make it yours, or begin an empty one at the left.</source>
        <translation>단어 목록에는 함께 세는 말을 여러 언어로 담습니다. 상대, 친선, 전통에 대해 한 측이 쓰는 말입니다. 기본 목록을 가져와 고치거나 왼쪽에서 빈 목록을 시작하십시오.</translation>
    </message>
    <message>
        <source>Take the starting lists</source>
        <translation>기본 목록 가져오기</translation>
    </message>
    <message>
        <source>Take starting lists</source>
        <translation>기본 목록 가져오기</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>용어</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n행</numerusform>
        </translation>
    </message>
    <message>
        <source>New chart</source>
        <translation>새 차트</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>표를 CSV로 저장</translation>
    </message>
</context>
<context>
    <name>haeje::TextPicker</name>
    <message>
        <source>Part of a date, key, headline or outlet</source>
        <translation>날짜, 키, 제목, 매체의 일부</translation>
    </message>
    <message>
        <source>Text to set beside the others</source>
        <translation>나란히 놓을 글</translation>
    </message>
</context>
<context>
    <name>haeje::TimelineExportDialog</name>
    <message>
        <source>&amp;Arcs</source>
        <translation>연결선(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Replies</source>
        <translation>회답(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Occasions</source>
        <translation>계기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>쪽지(&amp;N)</translation>
    </message>
    <message>
        <source>Words stay &amp;editable text</source>
        <translation>글자를 편집 가능한 텍스트로(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Dark ground</source>
        <translation>어두운 바탕(&amp;D)</translation>
    </message>
    <message>
        <source>Export the timeline</source>
        <translation>연표 내보내기</translation>
    </message>
    <message>
        <source>Otherwise they are outlines that look the same everywhere, also where the fonts are missing</source>
        <translation>아니면 윤곽선으로 내보내어 글꼴이 없는 곳에서도 똑같이 보입니다</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG 그림</translation>
    </message>
    <message>
        <source>PDF, one page</source>
        <translation>PDF 한 쪽</translation>
    </message>
    <message>
        <source>PDF on sheets of A4</source>
        <translation>A4 여러 장의 PDF</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 그림</translation>
    </message>
    <message>
        <source>CSV table of the messages</source>
        <translation>메시지 표(CSV)</translation>
    </message>
    <message>
        <source>TimelineJS (JSON)</source>
        <translation>TimelineJS(JSON)</translation>
    </message>
    <message>
        <source>What is in view</source>
        <translation>화면에 보이는 기간</translation>
    </message>
    <message>
        <source>The whole time</source>
        <translation>전체 기간</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>처음과 끝 지정</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>행위자</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>정당</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>메시지 종류</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source> dots per inch</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>형식(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Stretch</source>
        <translation>기간(&amp;S)</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>처음(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>끝(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Lanes by</source>
        <translation>줄 기준(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>너비(&amp;W)</translation>
    </message>
    <message>
        <source>Reso&amp;lution</source>
        <translation>해상도(&amp;L)</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Write two dates, the first not later than the last: 2018, 2021-07 or 2021-07-11.</source>
        <translation>날짜 두 개를 2018, 2021-07, 2021-07-11처럼 적으세요. 처음이 끝보다 늦을 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages, each with what is known of it.</source>
        <translation>
            <numerusform>메시지 %n건과 알려진 사항 모두.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets of A4 with overlap marks</source>
        <translation>
            <numerusform>겹침 표시가 있는 A4 %n장</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::TimelineFilters</name>
    <message>
        <source>Filter</source>
        <translation>거르기</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>그 밖</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>행위자</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>계기</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>확실성</translation>
    </message>
    <message>
        <source>all</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>The whole time</source>
        <translation>전체 기간</translation>
    </message>
    <message numerus="yes">
        <source>The last %n years</source>
        <translation>
            <numerusform>최근 %n년</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n개 선택</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>숨김</translation>
    </message>
    <message>
        <source>faint</source>
        <translation>흐리게</translation>
    </message>
    <message>
        <source>What the filter leaves out is hidden or drawn faintly: click to change</source>
        <translation>걸러진 것을 숨기거나 흐리게 그립니다. 눌러서 바꾸십시오</translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>날짜 없음 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haeje::TimelineLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>범례: %1</translation>
    </message>
</context>
<context>
    <name>haeje::TimelineNoteDialog</name>
    <message>
        <source>Note on the timeline</source>
        <translation>연표의 쪽지</translation>
    </message>
    <message>
        <source>New note on the timeline</source>
        <translation>연표에 새 쪽지</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>쪽지(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>날짜(&amp;D)</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>쪽지 저장</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>쪽지 삭제</translation>
    </message>
    <message>
        <source>Edit note on the timeline</source>
        <translation>연표의 쪽지 편집</translation>
    </message>
    <message>
        <source>Pin note on the timeline</source>
        <translation>연표에 쪽지 꽂기</translation>
    </message>
    <message>
        <source>Delete note on the timeline</source>
        <translation>연표의 쪽지 삭제</translation>
    </message>
    <message>
        <source>The note was not saved</source>
        <translation>쪽지를 저장하지 못했습니다</translation>
    </message>
</context>
<context>
    <name>haeje::TimelinePlace</name>
    <message>
        <source>No messages yet</source>
        <translation>아직 메시지가 없습니다</translation>
    </message>
    <message>
        <source>A timeline shows who wrote to whom and when. Import a table of messages, make one by hand, or select a passage in the library and make a message from it.</source>
        <translation>연표는 누가 언제 누구에게 보냈는지를 보여 줍니다. 메시지 표를 가져오거나, 직접 만들거나, 자료 화면에서 구절을 골라 메시지로 만드십시오.</translation>
    </message>
    <message>
        <source>Import a table of messages</source>
        <translation>메시지 표 가져오기</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>새 메시지</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n messages</source>
        <translation>
            <numerusform>메시지 %n건 중 %1건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages in view</source>
        <translation>
            <numerusform>화면에 메시지 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a day</source>
        <translation>
            <numerusform>일자 없음 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n개 선택</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>메시지 편집</translation>
    </message>
    <message>
        <source>Delete message</source>
        <translation>메시지 삭제</translation>
    </message>
    <message>
        <source>Import table…</source>
        <translation>표 가져오기…</translation>
    </message>
    <message>
        <source>Zoom the timeline in</source>
        <translation>연표 확대</translation>
    </message>
    <message>
        <source>Zoom the timeline out</source>
        <translation>연표 축소</translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation>전체 기간 보기</translation>
    </message>
    <message>
        <source>Export the timeline…</source>
        <translation>연표 내보내기…</translation>
    </message>
    <message>
        <source>Arcs</source>
        <translation>연결선</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>계기</translation>
    </message>
    <message>
        <source>About this actor</source>
        <translation>이 행위자 정보</translation>
    </message>
    <message>
        <source>Show this message</source>
        <translation>이 메시지 보기</translation>
    </message>
    <message>
        <source>About this occasion</source>
        <translation>이 계기 정보</translation>
    </message>
    <message>
        <source>Edit actor…</source>
        <translation>행위자 편집…</translation>
    </message>
    <message>
        <source>Edit message…</source>
        <translation>메시지 편집…</translation>
    </message>
    <message>
        <source>Edit occasion…</source>
        <translation>계기 편집…</translation>
    </message>
    <message>
        <source>Delete message…</source>
        <translation>메시지 삭제…</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>표(*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>The table was not imported</source>
        <translation>표를 가져오지 못했습니다</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 파일을 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>Export the timeline</source>
        <translation>연표 내보내기</translation>
    </message>
    <message>
        <source>The timeline was not exported</source>
        <translation>연표를 내보내지 못했습니다</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>회답</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>돋보기</translation>
    </message>
    <message>
        <source>Where messages are too many to be drawn one by one, opens the stretch under the pointer (key L)</source>
        <translation>메시지가 많아 하나씩 그릴 수 없는 곳에서 포인터 아래의 기간을 펼쳐 보입니다(L 키)</translation>
    </message>
    <message>
        <source>Present what is in view</source>
        <translation>보이는 메시지 발표</translation>
    </message>
    <message>
        <source>Story of what is in view…</source>
        <translation>보이는 메시지로 이야기 만들기…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>쪽지…</translation>
    </message>
    <message>
        <source>Read its text</source>
        <translation>본문 읽기</translation>
    </message>
    <message>
        <source>Lanes by actor</source>
        <translation>줄: 행위자</translation>
    </message>
    <message>
        <source>Lanes by country</source>
        <translation>줄: 국가</translation>
    </message>
    <message>
        <source>Lanes by party</source>
        <translation>줄: 정당</translation>
    </message>
    <message>
        <source>Lanes by kind of message</source>
        <translation>줄: 메시지 종류</translation>
    </message>
    <message>
        <source>There is no text to read</source>
        <translation>읽을 본문이 없습니다</translation>
    </message>
    <message>
        <source>No version of this message has its text in the library, and no passage is its evidence. Edit the message to set the document of a version, or select the words in the library and make them its evidence.</source>
        <translation>이 메시지의 어느 판본도 자료 목록에 본문이 없고, 근거 구절도 없습니다. 메시지를 편집하여 판본의 자료를 정하거나, 자료에서 구절을 선택하여 근거로 삼으세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n more: show the table</source>
        <translation>
            <numerusform>%n건 더: 표로 보기</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with earlier ones</source>
        <translation>이전 메시지와 비교</translation>
    </message>
    <message>
        <source>Move note on the timeline</source>
        <translation>연표의 쪽지 옮기기</translation>
    </message>
    <message>
        <source>The note was not moved</source>
        <translation>쪽지를 옮기지 못했습니다</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>쪽지 편집…</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>쪽지 삭제</translation>
    </message>
    <message>
        <source>Delete note on the timeline</source>
        <translation>연표의 쪽지 삭제</translation>
    </message>
    <message>
        <source>The note was not deleted</source>
        <translation>쪽지를 삭제하지 못했습니다</translation>
    </message>
    <message>
        <source>Note on %1…</source>
        <comment>a day</comment>
        <translation>%1에 쪽지…</translation>
    </message>
    <message>
        <source>That is too much for a story</source>
        <translation>이야기로는 너무 많습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are in view. Zoom in or filter until there are no more than %1, or add messages one by one from their menus.</source>
        <translation>
            <numerusform>화면에 메시지가 %n건 있습니다. 확대하거나 걸러 %1건 이하로 줄이거나, 메시지 메뉴에서 하나씩 더하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Story of what is in view</source>
        <translation>보이는 메시지의 이야기</translation>
    </message>
    <message>
        <source>Name of the story</source>
        <translation>이야기 이름</translation>
    </message>
    <message>
        <source>Add to story</source>
        <translation>이야기에 더하기</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>새 이야기</translation>
    </message>
    <message>
        <source>The story was not changed</source>
        <translation>이야기를 바꾸지 못했습니다</translation>
    </message>
    <message>
        <source>Add to a story</source>
        <translation>이야기에 더하기</translation>
    </message>
    <message>
        <source>New story…</source>
        <translation>새 이야기…</translation>
    </message>
</context>
<context>
    <name>haeje::TimelineView</name>
    <message numerus="yes">
        <source>%n more messages here: click to list them</source>
        <translation>
            <numerusform>여기에 메시지 %n건 더 있음, 누르면 목록 보기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n messages, %2 to %3</source>
        <translation>
            <numerusform>%1: 메시지 %n건, %2–%3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of all messages sent or held, %3 received</source>
        <comment>actor, counts</comment>
        <translation>%1: 전체 메시지 중 발신·회동 %2건, 수신 %3건</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, 기원일 %2</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>연표</translation>
    </message>
    <message>
        <source>Click to spread them out</source>
        <translation>눌러서 펼치기</translation>
    </message>
    <message>
        <source>Note, %1: %2</source>
        <comment>date, words</comment>
        <translation>쪽지, %1: %2</translation>
    </message>
</context>
<context>
    <name>haeje::TypePanel</name>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Space between lines</source>
        <translation>줄 간격</translation>
    </message>
    <message>
        <source>Width of a line</source>
        <translation>줄 너비</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>단락 간격</translation>
    </message>
    <message>
        <source>Serif type</source>
        <translation>명조체</translation>
    </message>
    <message>
        <source>Cream page (light theme)</source>
        <translation>미색 지면(밝은 테마)</translation>
    </message>
    <message>
        <source>Names of codes in the margin</source>
        <translation>여백의 코드 이름</translation>
    </message>
    <message>
        <source>Reading ruler under the line</source>
        <translation>읽는 줄에 읽기 자</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>기본값으로</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1배</translation>
    </message>
    <message numerus="yes">
        <source>about %n characters</source>
        <translation>
            <numerusform>약 %n자</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
</context>
<context>
    <name>haeje::VersionTableEdit</name>
    <message>
        <source>Versions</source>
        <translation>판본</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>게재일</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>웹 주소</translation>
    </message>
    <message>
        <source>Add version</source>
        <translation>판본 추가</translation>
    </message>
    <message>
        <source>Remove version</source>
        <translation>판본 빼기</translation>
    </message>
    <message>
        <source>Version %1: “%2” is no date. Write it as 2021-07-11.</source>
        <translation>판본 %1의 “%2”: 날짜가 아닙니다. 2021-07-11처럼 적으십시오.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>지면</translation>
    </message>
</context>
<context>
    <name>haeje::VersionsView</name>
    <message>
        <source>No other version. When the same address is imported again with another text, both are kept and compared here.</source>
        <translation>다른 판이 없습니다. 같은 주소를 다른 글로 다시 가져오면 둘 다 두고 여기에서 견줍니다.</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>앞선 판</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>뒤 판</translation>
    </message>
    <message>
        <source>%1, imported %2</source>
        <translation>%1, 가져온 날 %2</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>Open the later one</source>
        <translation>뒤 판 열기</translation>
    </message>
</context>
<context>
    <name>haeje::WeightBox</name>
    <message>
        <source>Weight of “%1”, %2 to %3</source>
        <translation>“%1”의 가중치, %2–%3</translation>
    </message>
</context>
<context>
    <name>haeje::WeightEdit</name>
    <message>
        <source>Weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>No weight</source>
        <translation>가중치 없음</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>haeje::WindowCommands</name>
    <message>
        <source>&amp;New project...</source>
        <translation>새 프로젝트(&amp;N)...</translation>
    </message>
    <message>
        <source>&amp;Open a project...</source>
        <translation>프로젝트 열기(&amp;O)...</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>프로젝트 열기</translation>
    </message>
    <message>
        <source>Haeje projects (*.haeje)</source>
        <translation>Haeje 프로젝트(*.haeje)</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>예제 열기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Bring articles in...</source>
        <translation>글 가져오기(&amp;B)...</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>프로젝트 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>&amp;Find here</source>
        <translation>여기에서 찾기(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;anything</source>
        <translation>무엇이든 찾기(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>설정(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>앞으로(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>정보 창(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Larger interface</source>
        <translation>화면 크게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller interface</source>
        <translation>화면 작게(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>사용 설명서(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;About Haeje</source>
        <translation>Haeje 정보(&amp;A)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>새 프로젝트</translation>
    </message>
    <message>
        <source>project</source>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>The project could not be made</source>
        <translation>프로젝트를 만들지 못했습니다</translation>
    </message>
    <message>
        <source>The sample could not be made</source>
        <translation>예제를 만들지 못했습니다</translation>
    </message>
    <message>
        <source>Bring articles in</source>
        <translation>글 가져오기</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Search &amp;everything...</source>
        <translation>모두에서 찾기(&amp;E)...</translation>
    </message>
    <message>
        <source>Bring a &amp;folder in...</source>
        <translation>폴더 가져오기(&amp;F)...</translation>
    </message>
    <message>
        <source>Bring a folder in</source>
        <translation>폴더 가져오기</translation>
    </message>
    <message>
        <source>&amp;Paste text as a document</source>
        <translation>글을 자료로 붙여 넣기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Report of the last import</source>
        <translation>지난 가져오기 보고서(&amp;R)</translation>
    </message>
    <message>
        <source>Find &amp;duplicates...</source>
        <translation>중복 찾기(&amp;D)...</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>전체 화면(&amp;U)</translation>
    </message>
    <message>
        <source>Code &amp;blind</source>
        <translation>블라인드 코딩(&amp;B)</translation>
    </message>
    <message>
        <source>Others&apos; codings, their memos and the passages that only they made are neither shown nor counted.</source>
        <translation>다른 코더의 코딩과 메모, 그들만 만든 구절을 보이지도 세지도 않습니다.</translation>
    </message>
</context>
<context>
    <name>haeje::WindowStatus</name>
    <message>
        <source>Codings and memos are signed with this name. Click to change it.</source>
        <translation>코딩과 메모에 이 이름이 남습니다. 누르면 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Coder: %1</source>
        <translation>코더: %1</translation>
    </message>
</context>
<context>
    <name>haeje::WordListPanel</name>
    <message>
        <source>Word lists</source>
        <translation>단어 목록</translation>
    </message>
    <message>
        <source>New word list…</source>
        <translation>새 단어 목록…</translation>
    </message>
    <message>
        <source>Take a starting list…</source>
        <translation>기본 목록 가져오기…</translation>
    </message>
    <message>
        <source>Read word lists from CSV…</source>
        <translation>CSV에서 단어 목록 읽기…</translation>
    </message>
    <message>
        <source>Save all word lists as CSV…</source>
        <translation>단어 목록을 모두 CSV로 저장…</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>용어</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>새 용어</translation>
    </message>
    <message>
        <source>Take the chosen terms out</source>
        <translation>고른 용어 빼기</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>용어</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Found as</source>
        <translation>찾는 방식</translation>
    </message>
    <message>
        <source>Code whose passages are set beside the counted terms</source>
        <translation>센 용어와 나란히 볼 구절의 코드</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>코드 없음</translation>
    </message>
    <message>
        <source>Change terms</source>
        <translation>용어 바꾸기</translation>
    </message>
    <message>
        <source>Words, with a language in front if it is of one (en: hostile forces)</source>
        <translation>단어. 한 언어의 것이면 앞에 언어(ko: 적대세력)</translation>
    </message>
    <message>
        <source>Take terms out</source>
        <translation>용어 빼기</translation>
    </message>
    <message>
        <source>New word list</source>
        <translation>새 단어 목록</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Rename word list</source>
        <translation>단어 목록 이름 바꾸기</translation>
    </message>
    <message>
        <source>Remove word list</source>
        <translation>단어 목록 지우기</translation>
    </message>
    <message>
        <source>Take a starting list</source>
        <translation>기본 목록 가져오기</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>전부</translation>
    </message>
    <message>
        <source>Read word lists from CSV</source>
        <translation>CSV에서 단어 목록 읽기</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1을(를) 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>Read word lists</source>
        <translation>단어 목록 읽기</translation>
    </message>
    <message>
        <source>Save all word lists as CSV</source>
        <translation>단어 목록을 모두 CSV로 저장</translation>
    </message>
    <message>
        <source>Choose the code of a word list</source>
        <translation>단어 목록의 코드 고르기</translation>
    </message>
</context>
<context>
    <name>haeje::YearBars</name>
    <message>
        <source>Documents by year</source>
        <translation>연도별 자료</translation>
    </message>
    <message>
        <source>Not dated</source>
        <translation>날짜 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>자료 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>결과 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
</context>
</TS>
